package firebreak.desk.counting;

import firebreak.detect.rarity.Rarity;
import firebreak.detect.rarity.Rises;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Turns rarity into a score between 0 and 1, and takes rows that are missing for usual ones. */
final class Scoring {

  private static final Duration LONGEST_GAP = Duration.ofDays(1);

  private final Duration step;
  private final Rarity rarity;
  private final Rises rises;
  private Optional<Instant> last = Optional.empty();

  Scoring(Duration step) {
    this.step = step;
    rarity = new Rarity(step);
    rises = new Rises(step);
  }

  /** The share of hours in which no such rise begins, or zero. */
  double of(CountsFile.Row row) {
    last.ifPresent(before -> skip(Duration.between(before, row.at())));
    last = Optional.of(row.at());
    return -Math.expm1(-rises.next(rarity.next(row.count())));
  }

  private void skip(Duration passed) {
    var gap = passed.compareTo(LONGEST_GAP) > 0 ? LONGEST_GAP : passed;
    long missing = Math.round((double) gap.toNanos() / step.toNanos()) - 1;
    for (long row = 0; row < missing; row++) {
      rarity.missing();
      rises.next(0);
    }
  }
}
