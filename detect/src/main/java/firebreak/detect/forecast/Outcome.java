package firebreak.detect.forecast;

import java.util.Arrays;

/** How large something will be, as quantiles. */
public final class Outcome {

  /*
   * Between two quantiles the logarithm of the growth is taken to be spread evenly; beyond the last
   * ones it falls off as it did between the last two (an exponential tail). Below what is there
   * already nothing lies.
   */

  private final double now;
  private final double[] growths;

  Outcome(double now, double... growths) {
    this.now = now;
    this.growths = growths.clone();
    Arrays.sort(this.growths);
  }

  /** The size that this share of all courses stays below; one of the learned shares. */
  long below(double share) {
    int at = Learned.STORY_QUANTILES.indexOf(share);
    return Math.round(Growth.apply(now, growths[at]));
  }

  public long median() {
    return below(0.50);
  }

  /** Lower end of the 80 % interval. */
  public long low() {
    return below(0.10);
  }

  /** Upper end of the 80 % interval. */
  public long high() {
    return below(0.90);
  }

  /** The size that this share of all courses stays below, between and beyond the learned ones. */
  public long at(double share) {
    var shares = Learned.STORY_QUANTILES;
    int above = 1;
    while (above < growths.length - 1 && shares.get(above) < share) {
      above++;
    }
    double way = (share - shares.get(above - 1)) / (shares.get(above) - shares.get(above - 1));
    double growth = growths[above - 1] + way * (growths[above] - growths[above - 1]);
    return Math.round(Growth.apply(now, growth));
  }

  /** Chance, from 0 to 1, that it will be at least so large. */
  public double atLeast(double size) {
    if (size <= now) {
      return 1;
    }
    double growth = Growth.from(now, size);
    var shares = Learned.STORY_QUANTILES;
    int last = growths.length - 1;
    if (growth >= growths[last]) {
      double pace = Math.max(0.05, growths[last] - growths[last - 1]);
      double rest = 1 - shares.get(last);
      double before = 1 - shares.get(last - 1);
      return rest * Math.pow(rest / before, (growth - growths[last]) / pace);
    }
    if (growth < growths[0]) {
      return 1 - shares.getFirst() * Math.exp(growth - growths[0]);
    }
    int above = 1;
    while (growths[above] <= growth) {
      above++;
    }
    double way = (growth - growths[above - 1]) / (growths[above] - growths[above - 1]);
    double below = shares.get(above - 1);
    return 1 - (below + way * (shares.get(above) - below));
  }
}
