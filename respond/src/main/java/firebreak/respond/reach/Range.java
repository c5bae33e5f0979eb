package firebreak.respond.reach;

/** A number that is expected, and the range in which it lies in 80 of 100 such cases. */
public record Range(double expected, double low, double high) {

  public Range {
    if (!(0 <= low && low <= expected && expected <= high)) {
      throw new IllegalArgumentException(expected + " does not lie in " + low + " to " + high);
    }
  }
}
