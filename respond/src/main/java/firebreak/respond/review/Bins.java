package firebreak.respond.review;

import firebreak.respond.review.Line.Point;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reactions counted in equal steps from one moment on. */
final class Bins {

  private final long[] all;
  private final long[] hostile;

  private Bins(int size) {
    all = new long[size];
    hostile = new long[size];
  }

  /** Only whole steps: what would reach beyond the end is left out. */
  static Bins of(List<Reaction> reactions, Instant from, Instant until, Duration step) {
    int size = (int) Math.max(0, Duration.between(from, until).dividedBy(step));
    var bins = new Bins(size);
    for (var reaction : reactions) {
      long bin = Math.floorDiv(Duration.between(from, reaction.at()).toMillis(), step.toMillis());
      if (bin >= 0 && bin < size) {
        bins.all[(int) bin] += reaction.posts();
        bins.hostile[(int) bin] += reaction.hostile();
      }
    }
    return bins;
  }

  int size() {
    return all.length;
  }

  long total() {
    return IntStream.range(0, size()).mapToLong(bin -> all[bin]).sum();
  }

  long totalHostile() {
    return IntStream.range(0, size()).mapToLong(bin -> hostile[bin]).sum();
  }

  /** Change of the count of one step from one step to the next. */
  Optional<Interval> trend() {
    return Line.slope(
        IntStream.range(0, size()).mapToObj(bin -> new Point(bin, all[bin])).toList());
  }

  /** Change of the hostile share from one step to the next; steps without posts have no share. */
  Optional<Interval> shareTrend() {
    return Line.slope(
        IntStream.range(0, size())
            .filter(bin -> all[bin] > 0)
            .mapToObj(bin -> new Point(bin, (double) hostile[bin] / all[bin]))
            .toList());
  }

  /** Sum of squared distances from the mean, in units of the mean: Pearson's chi square. */
  double unrest() {
    double mean = (double) total() / size();
    return mean == 0
        ? 0
        : IntStream.range(0, size())
            .mapToDouble(bin -> (all[bin] - mean) * (all[bin] - mean) / mean)
            .sum();
  }
}
