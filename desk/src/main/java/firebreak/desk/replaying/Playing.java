package firebreak.desk.replaying;

import firebreak.channel.ChannelEvent;
import firebreak.channel.ChannelHealth;
import firebreak.channel.Cursor;
import firebreak.channel.Listening.Sink;
import firebreak.channel.replay.Progress;
import firebreak.channel.replay.ReplaySource;
import firebreak.channel.replay.UnreadableRecording;
import firebreak.desk.listening.Intake;
import firebreak.desk.listening.Sources.Source;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Hands what the recording tells to the intake, and counts it. */
final class Playing implements Sink {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
  private static final int MOST_REFUSALS = 4;
  private static final int MOST_REASONS = 5;

  private final Intake intake;
  private final Source source;
  private final Stopwatch stopwatch;
  private final Set<Long> idsSeen = new HashSet<>();
  private final List<Report.Unreadable> reasons = new ArrayList<>();
  private Report.Counts counts = Report.Counts.NONE;
  private volatile Optional<RuntimeException> refusal = Optional.empty();
  private final AtomicInteger refusalsInARow = new AtomicInteger();

  Playing(Intake intake, Source source, OptionalDouble speed) {
    this.intake = intake;
    this.source = source;
    this.stopwatch = new Stopwatch(speed);
  }

  /** What was counted; complete after {@link #play}. */
  Report.Read counts() {
    return new Report.Read(counts, List.copyOf(reasons), stopwatch.pace(counts.mentions()));
  }

  /** Returns when the recording was played to its end. */
  void play(ReplaySource recording, Optional<Cursor> from, Consumer<Progress> shown) {
    stopwatch.start();
    try (var running = recording.start(from, this)) {
      while (!isOver(running.health())) {
        giveUpWhenRefused();
        shown.accept(recording.progress());
        Thread.sleep(BETWEEN_LOOKS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ReplayFailed("the replay was interrupted", e);
    }
    stopwatch.stop();
    counts = counts.withRows(recording.progress().rowsRead());
    shown.accept(recording.progress());
  }

  private static boolean isOver(ChannelHealth health) {
    return switch (health) {
      case ChannelHealth.Finished _ -> true;
      case ChannelHealth.Failed(var why, _) -> throw new UnreadableRecording(why);
      case ChannelHealth.Starting _, ChannelHealth.Listening _, ChannelHealth.Reconnecting _ ->
          false;
    };
  }

  /** A desk in service tries for as long as it takes; somebody who waits for a report does not. */
  private void giveUpWhenRefused() {
    if (refusalsInARow.get() > MOST_REFUSALS) {
      var why = refusal.orElseThrow();
      throw new ReplayFailed("the desk could not keep what it was shown: " + why, why);
    }
  }

  @Override
  public void accept(List<ChannelEvent> batch, Cursor after) {
    stopwatch.arrived(batch);
    try {
      int mentions = intake.accept(source, batch, after);
      refusalsInARow.set(0);
      stopwatch.kept(batch);
      count(batch, mentions);
    } catch (RuntimeException e) {
      refusal = Optional.of(e);
      refusalsInARow.incrementAndGet();
      throw e;
    }
  }

  private void count(List<ChannelEvent> batch, int mentions) {
    long posts = 0;
    long twice = 0;
    long unreadable = 0;
    for (var event : batch) {
      if (event instanceof ChannelEvent.Posted posted) {
        posts++;
        twice += idsSeen.add(shortHash(posted)) ? 0 : 1;
      } else if (event instanceof ChannelEvent.Unreadable broken) {
        unreadable++;
        remember(broken);
      }
    }
    counts = counts.plus(new Report.Counts(0, batch.size(), posts, mentions, twice, unreadable));
  }

  private void remember(ChannelEvent.Unreadable broken) {
    if (reasons.size() < MOST_REASONS) {
      reasons.add(new Report.Unreadable(broken.place(), broken.reason()));
    }
  }

  /** Two different ids share it once in some four billion pairs of ids. */
  private static long shortHash(ChannelEvent.Posted posted) {
    var id = posted.post().id().toString();
    return ((long) id.hashCode() << 32)
        | (new StringBuilder(id).reverse().toString().hashCode() & 0xFFFFFFFFL);
  }
}
