package firebreak.bench.crises;

import java.util.stream.LongStream;

/** Mean and deviation of the windows before a window, as far back as a rule looks. */
record Usual(double mean, double sigma, long windows) {

  /** Products that learn a mean name no least number of points but one, which names four. */
  private static final long LEAST_WINDOWS = 4;

  /**
   * The windows of this length that lie before the one that ends here.
   *
   * @param reach minutes that the rule looks back
   */
  static Usual before(Series series, long minute, long length, long reach) {
    long known = Math.min(reach, minute - length - series.first()) / length;
    var counts =
        LongStream.rangeClosed(1, known)
            .mapToDouble(back -> series.mentions(length, minute - back * length))
            .toArray();
    double sum = 0;
    double squares = 0;
    for (double count : counts) {
      sum += count;
      squares += count * count;
    }
    double mean = known > 0 ? sum / known : 0;
    return new Usual(
        mean, Math.sqrt(Math.max(0, squares / Math.max(1, known) - mean * mean)), known);
  }

  boolean isKnown() {
    return windows >= LEAST_WINDOWS;
  }
}
