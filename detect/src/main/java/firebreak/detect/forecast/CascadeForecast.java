package firebreak.detect.forecast;

import java.util.List;
import java.util.stream.DoubleStream;

/** Tells how many will have passed on a post in the end, from the minutes at which some did. */
public final class CascadeForecast {

  /*
   * Idea. Self-exciting processes (SEISMIC: Zhao et al., KDD 2015; Hawkes: Kobayashi and Lambiotte,
   * ICWSM 2016; Rizoiu et al., WWW 2017) explain a cascade by a memory that fades and a
   * share of readers who pass on, and forecast by carrying on. They need follower counts
   * to be good, and one wrong constant for all. Here the course until now is described by 26 numbers that mean
   * the same at every age (Shape), and boosted trees tell quantiles of log(further / so far), learned from
   * every moment of recorded cascades. Each end of the interval is a quantile of its own, so that
   * it is narrow where courses agree and wide where they do not (Koenker and Bassett 1978;
   * Friedman 2001 and 2002 for the trees).
   *
   * The size told is the 40 % quantile, a little under the median: errors are counted in percent,
   * and a forecast twice too large is wrong by 100 %, one that is twice too small by 50 %.
   * The ends are learned as the 9 % and 91 % quantiles, so that they hold 80 % of unseen ones.
   *
   * Cost: 800 small trees, about 35 µs of one core. Error: measured in docs/detectors/forecast.md. What was
   * learned are posts that went far (56 reposts and more), and so a post with three reposts after
   * an hour is told to reach about a hundred: whoever asks says that it is such a post.
   */

  private static final CascadeForecast SHIPPED =
      new CascadeForecast(Learned.shipped("cascades.trees"));

  private final Learned learned;

  public CascadeForecast(Learned learned) {
    this.learned = learned;
  }

  public static CascadeForecast shipped() {
    return SHIPPED;
  }

  /** What becomes of it; nothing is told while nothing was heard. */
  public Sizes of(Reactions reactions) {
    if (reactions.isEmpty()) {
      return new Sizes(0, 0, 0, false);
    }
    var shape = Shape.of(reactions);
    var sizes = sizes(shape, reactions.count());
    boolean pastPeak = learned.tell("peak", shape) < 0;
    return new Sizes(sizes[1], sizes[0], sizes[2], pastPeak);
  }

  private long[] sizes(double[] shape, double now) {
    return stream(Learned.CASCADE_QUANTILES)
        .map(quantile -> learned.tell(Learned.name("end", quantile), shape))
        .map(growth -> Growth.apply(now, growth))
        .sorted()
        .mapToLong(Math::round)
        .toArray();
  }

  private static DoubleStream stream(List<Double> quantiles) {
    return quantiles.stream().mapToDouble(Double::doubleValue);
  }
}
