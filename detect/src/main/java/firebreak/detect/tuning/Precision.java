package firebreak.detect.tuning;

/**
 * How many of the signals that people judged were right.
 *
 * @param judged at least as many as {@code right}
 */
public record Precision(int right, int judged) {

  /*
   * The interval is Wilson's (1927) at 95 percent: it holds for the handful of judgements that there
   * are, where "3 of 3" must not read as certainty. It takes the judged signals for a fair sample;
   * people judge what annoyed them, so the truth is rather better than worse.
   */

  private static final double Z = 1.96;

  public static final Precision UNKNOWN = new Precision(0, 0);

  public Precision {
    if (right < 0 || right > judged) {
      throw new IllegalArgumentException(right + " of " + judged + " cannot be right");
    }
  }

  public Precision and(boolean oneWasRight) {
    return new Precision(right + (oneWasRight ? 1 : 0), judged + 1);
  }

  public boolean isKnown() {
    return judged > 0;
  }

  /** The part that was right, from 0 to 1. */
  public double share() {
    return judged == 0 ? 0 : right / (double) judged;
  }

  /** The least that is likely of all signals, from 0 to 1. */
  public double low() {
    return judged == 0 ? 0 : Math.max(0, middle() - half());
  }

  /** The most that is likely of all signals, from 0 to 1. */
  public double high() {
    return judged == 0 ? 1 : Math.min(1, middle() + half());
  }

  private double middle() {
    return (share() + Z * Z / (2 * judged)) / (1 + Z * Z / judged);
  }

  private double half() {
    double spread = share() * (1 - share()) / judged + Z * Z / (4.0 * judged * judged);
    return Z * Math.sqrt(spread) / (1 + Z * Z / judged);
  }
}
