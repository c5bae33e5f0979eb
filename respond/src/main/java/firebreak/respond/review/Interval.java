package firebreak.respond.review;

/** An estimate and the range in which the truth lies in 95 of 100 such cases. */
public record Interval(double estimate, double low, double high) {

  public Interval {
    if (!(low <= estimate && estimate <= high)) {
      throw new IllegalArgumentException(estimate + " does not lie in " + low + " to " + high);
    }
  }

  public boolean liesBelow(double value) {
    return high < value;
  }

  public boolean liesAbove(double value) {
    return low > value;
  }
}
