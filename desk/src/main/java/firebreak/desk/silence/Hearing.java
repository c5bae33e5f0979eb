package firebreak.desk.silence;

import firebreak.channel.ChannelHealth;
import java.time.Duration;
import java.time.Instant;

/**
 * How an ear has been since the desk looks at it.
 *
 * @param ok whether the channel says that it hears
 * @param since from when on it was seen like this, by the desk's own clock
 */
record Hearing(boolean ok, Instant since) {

  /*
   * A line that breaks is usually back within seconds, so a break is told when it has lasted. And
   * after a break, or when the desk starts, what was missed is still coming in: quiet means nothing
   * before the ear had time to catch up. What the channel itself calls final is told at once.
   */

  private static final Duration BROKEN = Duration.ofMinutes(2);
  private static final Duration CAUGHT_UP = Duration.ofMinutes(15);

  static boolean ok(ChannelHealth health) {
    return switch (health) {
      case ChannelHealth.Listening _, ChannelHealth.Finished _ -> true;
      case ChannelHealth.Starting _, ChannelHealth.Reconnecting _, ChannelHealth.Failed _ -> false;
    };
  }

  boolean mayBeCalledQuiet(Instant now) {
    return ok && !now.isBefore(since.plus(CAUGHT_UP));
  }

  boolean mayBeCalledBroken(ChannelHealth health, Instant now) {
    return !ok && (health instanceof ChannelHealth.Failed || !now.isBefore(since.plus(BROKEN)));
  }
}
