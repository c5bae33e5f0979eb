package firebreak.detect.forecast;

/** How a number grows, as the logarithm of the further reactions to those so far. */
public final class Growth {

  private Growth() {}

  /** Growth from so many to so many. */
  public static double from(double now, double then) {
    return Math.log((then - now + 1) / (now + 1));
  }

  /** Where such a growth leads; never below what is there. */
  public static double apply(double now, double growth) {
    return Math.max(now, now + (now + 1) * Math.exp(growth) - 1);
  }
}
