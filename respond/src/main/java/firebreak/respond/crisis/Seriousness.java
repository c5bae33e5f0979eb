package firebreak.respond.crisis;

import firebreak.model.Tier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How serious a crisis was at each moment.
 *
 * @param given tiers in the order in which they were given; the last one holds
 * @param measured what the matrix saw, in any order
 */
public record Seriousness(List<Moment> given, List<Moment> measured) {

  public Seriousness {
    given = List.copyOf(given);
    measured = List.copyOf(measured);
    if (given.isEmpty()) {
      throw new IllegalArgumentException("a crisis has a tier from its beginning");
    }
  }

  static Seriousness from(Instant at, Tier tier) {
    var first = List.of(new Moment(at, tier));
    return new Seriousness(first, first);
  }

  public Tier tier() {
    return given.getLast().tier();
  }

  public Instant since() {
    return given.getLast().at();
  }

  public Tier highest() {
    return given.stream().map(Moment::tier).max(Comparator.naturalOrder()).orElseThrow();
  }

  /**
   * Whole windows in a row, ending now, in each of which the matrix looked and saw less than the
   * present tier. A window in which nobody looked is not quiet.
   */
  public int quietWindows(Instant now, Duration window) {
    int quiet = 0;
    while (isQuiet(now.minus(window.multipliedBy(quiet + 1L)), window)) {
      quiet++;
    }
    return quiet;
  }

  /** From the start exclusive to the end inclusive, so that what is measured now counts. */
  private boolean isQuiet(Instant start, Duration window) {
    var end = start.plus(window);
    var seen =
        measured.stream()
            .filter(moment -> moment.at().isAfter(start) && !moment.at().isAfter(end))
            .toList();
    return !seen.isEmpty() && seen.stream().noneMatch(moment -> moment.tier().atLeast(tier()));
  }

  Seriousness give(Instant at, Tier tier) {
    return tier == tier() ? this : new Seriousness(with(given, at, tier), measured);
  }

  Seriousness measure(Instant at, Tier tier) {
    return new Seriousness(given, with(measured, at, tier));
  }

  private static List<Moment> with(List<Moment> moments, Instant at, Tier tier) {
    var more = new ArrayList<>(moments);
    more.add(new Moment(at, tier));
    return more;
  }

  /** A tier at one moment. */
  public record Moment(Instant at, Tier tier) {}
}
