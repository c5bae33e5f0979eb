package firebreak.detect;

import firebreak.detect.count.UsualHours.Band;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How a brand stands at one moment: the last hour against what is usual for it.
 *
 * @param usualMentions absent until a day was heard
 * @param usualNegativeAuthors absent until a day was heard
 * @param learning whether sigma rules are in force yet
 */
public record Standing(
    Instant at,
    long mentions,
    long negativeAuthors,
    Optional<Band> usualMentions,
    Optional<Band> usualNegativeAuthors,
    Learning learning) {

  /** The window that was counted. */
  public static final Duration WINDOW = Duration.ofHours(1);

  /** How much of the warm-up is over. */
  public record Learning(int daysSeen, int daysNeeded, boolean over) {}
}
