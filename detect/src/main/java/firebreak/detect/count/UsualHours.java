package firebreak.detect.count;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.ZonedDateTime;

/** What is usual for an hour of the week, learned from closed windows and slowly forgotten. */
public final class UsualHours {

  /*
   * Three layers of exponentially forgetting mean and variance: 168 hours of the week, 24 hours of
   * the day, and all hours. A young slot borrows from the layer above as if that layer had been
   * seen BORROWED times (shrinkage towards a prior, as in James and Stein): hours of the week take
   * over as weeks pass, without a jump.
   *
   * The deviation is at least sqrt(mean + SPREAD * mean^2), that of an overdispersed count
   * (negative binomial): public talk comes in bursts, and a handful of quiet weeks would otherwise
   * promise a precision that does not exist; and at least one.
   *
   * A storm must not teach that storms are usual: past the first weeks a window counts at most as
   * mean + 3 sigma. Cost: 193 times three numbers per learned quantity, constant time. What it gets
   * wrong: a brand that doubles for good needs some weeks to be usual again.
   */

  private static final int HOURS_OF_WEEK = 168;
  private static final int SLOTS = HOURS_OF_WEEK + 24 + 1;
  private static final double BORROWED = 2;
  private static final double MOST_WEIGHT_WEEK = 10;
  private static final double MOST_WEIGHT_DAY = 60;
  private static final double MOST_WEIGHT_ALL = 1_000;
  private static final double MOST_SIGMAS_LEARNED = 3;
  private static final double TRUSTED_WEIGHT = 100;

  /** Overdispersion: the share of the mean by which ordinary windows differ, squared. */
  public static final double SPREAD = 0.06;

  /** Shared by all that have learned nothing; never written to. */
  private static final double[] UNLEARNED = new double[SLOTS];

  private double[] weights = UNLEARNED;
  private double[] means = UNLEARNED;
  private double[] variances = UNLEARNED;
  private int points;

  /** Learns what a closed window that began at this local time has counted. */
  public void learn(ZonedDateTime begun, long counted) {
    if (points == 0) {
      ownSlots();
    }
    double limited = (double) counted;
    if (weights[SLOTS - 1] >= TRUSTED_WEIGHT) {
      var usual = at(begun);
      limited = Math.min(limited, usual.mean() + MOST_SIGMAS_LEARNED * usual.sigma());
    }
    take(weekSlot(begun), limited, MOST_WEIGHT_WEEK);
    take(daySlot(begun), limited, MOST_WEIGHT_DAY);
    take(SLOTS - 1, limited, MOST_WEIGHT_ALL);
    points++;
  }

  private void ownSlots() {
    weights = new double[SLOTS];
    means = new double[SLOTS];
    variances = new double[SLOTS];
  }

  private void take(int slot, double counted, double most) {
    weights[slot] = Math.min(weights[slot] + 1, most);
    double gain = 1 / weights[slot];
    double off = counted - means[slot];
    means[slot] += gain * off;
    variances[slot] = (1 - gain) * (variances[slot] + gain * off * off);
  }

  /** What is usual for a window that begins at this local time. */
  public Band at(ZonedDateTime moment) {
    int all = SLOTS - 1;
    int day = daySlot(moment);
    int week = weekSlot(moment);
    double dayMean = borrow(weights[day], means[day], means[all]);
    double dayVariance = borrow(weights[day], variances[day], variances[all]);
    double mean = borrow(weights[week], means[week], dayMean);
    double variance = borrow(weights[week], variances[week], dayVariance);
    double sigma = Math.sqrt(Math.max(variance, mean + SPREAD * mean * mean));
    return new Band(mean, Math.max(1, sigma));
  }

  /** Windows learned so far. */
  public int points() {
    return points;
  }

  private static double borrow(double weight, double own, double above) {
    return (weight * own + BORROWED * above) / (weight + BORROWED);
  }

  private static int weekSlot(ZonedDateTime moment) {
    return (moment.getDayOfWeek().getValue() - 1) * 24 + moment.getHour();
  }

  private static int daySlot(ZonedDateTime moment) {
    return HOURS_OF_WEEK + moment.getHour();
  }

  /**
   * A mean and how far ordinary windows lie from it.
   *
   * @param sigma at least 1
   */
  public record Band(double mean, double sigma) {

    public Band withSigmaAtLeast(double smallest) {
      return new Band(mean, Math.max(smallest, sigma));
    }

    public double sigmasOf(long counted) {
      return (counted - mean) / sigma;
    }

    public double timesOf(long counted) {
      return counted / Math.max(1, mean);
    }

    /** Two sigma below, never less than nothing. */
    public double low() {
      return Math.max(0, mean - 2 * sigma);
    }

    /** Two sigma above. */
    public double high() {
      return mean + 2 * sigma;
    }
  }

  public void writeTo(DataOutput out) throws IOException {
    out.writeInt(points);
    for (int i = 0; i < (points == 0 ? 0 : SLOTS); i++) {
      out.writeDouble(weights[i]);
      out.writeDouble(means[i]);
      out.writeDouble(variances[i]);
    }
  }

  public static UsualHours readFrom(DataInput in) throws IOException {
    var read = new UsualHours();
    read.points = in.readInt();
    if (read.points == 0) {
      return read;
    }
    read.ownSlots();
    for (int i = 0; i < SLOTS; i++) {
      read.weights[i] = in.readDouble();
      read.means[i] = in.readDouble();
      read.variances[i] = in.readDouble();
    }
    return read;
  }
}
