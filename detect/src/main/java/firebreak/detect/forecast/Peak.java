package firebreak.detect.forecast;

/** What the explosive stage is: the time until the busiest stretch is over. */
public final class Peak {

  private static final double PART = 6;
  private static final double SHORTEST = 5;
  private static final double LONGEST = 60;

  private Peak() {}

  /**
   * How many minutes a stretch lasts at this age: a sixth of it, between five minutes and an hour.
   */
  public static double stretch(double after) {
    return Math.min(after, Math.clamp(after / PART, SHORTEST, LONGEST));
  }
}
