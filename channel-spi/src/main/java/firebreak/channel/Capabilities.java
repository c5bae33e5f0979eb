package firebreak.channel;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What a channel declares about itself.
 *
 * @param does what the platform offers through its API
 * @param resumesFrom how long the platform keeps what we missed; empty when it cannot resume
 * @param cursorIsInclusive whether resuming delivers the last event once more
 * @param replyLimit the longest public reply; empty when nobody can reply there, neither the
 *     channel nor a person who carries our words
 */
public record Capabilities(
    Set<Ability> does,
    Optional<Duration> resumesFrom,
    boolean cursorIsInclusive,
    Optional<LengthLimit> replyLimit) {

  public Capabilities {
    does = Set.copyOf(does);
  }

  /** One thing that a platform may offer. */
  public enum Ability {
    LISTEN,
    RESUME,
    SEES_EDITS,
    SEES_DELETIONS,
    SEES_ENGAGEMENT,
    REPLY,
    FIND_OWN_REPLY,
    /** A person carries our words, because the API does not take them. */
    ASSISTED_REPLY,
    MESSAGE_PRIVATELY
  }

  /**
   * The longest text that a platform takes.
   *
   * @param most number of units, at least one
   */
  public record LengthLimit(int most, Unit unit) {

    /** What a platform counts when it measures a text. */
    public enum Unit {
      GRAPHEMES,
      UTF16_UNITS,
      UTF8_BYTES
    }
  }
}
