package firebreak.bench.forecast;

import java.util.Arrays;

/** The published way to compare with: SEISMIC, for cascades without follower counts. */
final class SelfExciting {

  /*
   * Zhao, Erdogdu, He, Rajaraman and Leskovec, "SEISMIC: A self-exciting point process model for
   * predicting tweet popularity" (KDD 2015), with its published memory kernel: flat for five
   * minutes, then a power law of exponent 1.242. Without follower counts everybody is taken to have as many, so
   * that infectiousness times followers is one number, the children of each event: events so far
   * against what the memory kernel expects of them, the recent half of the time weighted by a triangle
   * as there. Above 0.9 children the cascade would never end, so it is held there.
   */

  private static final double FLAT = 5;
  private static final double FADING = 0.242;
  private static final double HEIGHT = 1 / (FLAT * (1 + 1 / FADING));
  private static final double MOST_CHILDREN = 0.9;
  private static final int STEPS = 60;

  private SelfExciting() {}

  static double size(double[] minutes, double after) {
    var known = Arrays.stream(minutes).filter(minute -> minute <= after).toArray();
    double children = Math.min(MOST_CHILDREN, children(known, after));
    double toCome = Arrays.stream(known).map(minute -> 1 - memory(after - minute)).sum();
    return known.length + children * toCome / (1 - children);
  }

  /** Events in the recent half of the time against those that one child each would have made. */
  private static double children(double[] known, double after) {
    double seen = Arrays.stream(known).skip(1).map(minute -> weight(minute, after)).sum();
    double expected = 0;
    for (double minute : known) {
      double from = Math.max(minute, after / 2);
      double step = (after - from) / STEPS;
      for (int part = 0; part < STEPS; part++) {
        double at = from + (part + 0.5) * step;
        double share = memory(at + step / 2 - minute) - memory(at - step / 2 - minute);
        expected += weight(at, after) * share;
      }
    }
    return expected > 0 ? seen / expected : 0;
  }

  private static double weight(double minute, double after) {
    return Math.max(0, minute - after / 2);
  }

  /** Share of an event's children that come within so many minutes. */
  private static double memory(double minutes) {
    return minutes <= FLAT
        ? HEIGHT * Math.max(0, minutes)
        : HEIGHT * FLAT * (1 + (1 - Math.pow(minutes / FLAT, -FADING)) / FADING);
  }
}
