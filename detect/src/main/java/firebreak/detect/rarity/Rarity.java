package firebreak.detect.rarity;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Says of each new count how rare it is for its own series: the natural logarithm of the hours in
 * which something like it is seen once. Zero is ordinary, 3 once in 20 hours, 5 once in six days.
 */
public final class Rarity {

  /*
   * Idea. One threshold can serve a brand with two mentions a day and one with hundreds a minute
   * only if the number it is held against means the same for both. A ratio to the usual, or so many
   * sigmas, does not: talk is bursty, and how bursty differs from brand to brand by orders of
   * magnitude. So a departure is first measured roughly (Departures: the logarithm of the last
   * minutes against the forgetting mean), then held against the largest departures that this same
   * series has shown (Tail), as hydrologists hold a flood against the floods before it.
   *
   * No single length of window and memory is right: a news flash fills five minutes, an outrage
   * three hours. The answer is the mean over three windows, two memories, two block lengths and two
   * depths of the tail, which moves far less than any of the parts when a constant is changed.
   *
   * Causal: a row is judged before it is learned, and nothing of it is taken back later.
   * Cost: about a microsecond a row and 20 KB a series. Source of the tail: Pickands (1975), peaks
   * over threshold. What was tried, what it scores and what it gets wrong: docs/detectors/counts.md.
   */

  private static final List<Duration> WINDOWS =
      List.of(Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofHours(1));
  private static final List<Duration> MEMORIES = List.of(Duration.ofHours(12), Duration.ofDays(2));
  private static final List<Duration> BLOCKS = List.of(Duration.ofHours(2), Duration.ofHours(6));

  private final List<Departures> departures = new ArrayList<>();
  private final List<List<Tail>> tails = new ArrayList<>();

  /**
   * @param step how much time one row covers
   */
  public Rarity(Duration step) {
    if (step.isNegative() || step.isZero()) {
      throw new IllegalArgumentException("a row cannot cover " + step);
    }
    for (int window : rows(WINDOWS, step)) {
      for (var memory : MEMORIES) {
        departures.add(new Departures(window, (double) memory.toNanos() / step.toNanos()));
        tails.add(rows(BLOCKS, step).stream().map(block -> new Tail(block, step)).toList());
      }
    }
  }

  private static List<Integer> rows(List<Duration> durations, Duration step) {
    return durations.stream()
        .map(duration -> Math.toIntExact(Math.max(1, duration.dividedBy(step))))
        .distinct()
        .toList();
  }

  /**
   * Judges the next row and learns it.
   *
   * @param count zero or more
   * @return zero or more, in logarithms of hours
   */
  public double next(double count) {
    if (!(count >= 0) || Double.isInfinite(count)) {
      throw new IllegalArgumentException("a count cannot be " + count);
    }
    double sum = 0;
    int judges = 0;
    for (int i = 0; i < departures.size(); i++) {
      double departure = departures.get(i).next(count);
      for (var tail : tails.get(i)) {
        sum += tail.next(departure);
        judges++;
      }
    }
    return sum / judges;
  }

  /** A row is missing: it is taken for as many as usual, because silence is not calm. */
  public void missing() {
    departures.forEach(Departures::missing);
  }

  /** Writes everything that later answers depend on, but for the step. */
  public void writeTo(DataOutput out) throws IOException {
    for (var one : departures) {
      one.writeTo(out);
    }
    for (var tail : tails.stream().flatMap(List::stream).toList()) {
      tail.writeTo(out);
    }
  }

  /** Reads what {@link #writeTo} has written. */
  public static Rarity readFrom(DataInput in, Duration step) throws IOException {
    var read = new Rarity(step);
    for (var one : read.departures) {
      one.readFrom(in);
    }
    for (var tail : read.tails.stream().flatMap(List::stream).toList()) {
      tail.readFrom(in);
    }
    return read;
  }
}
