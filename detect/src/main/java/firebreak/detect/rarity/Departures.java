package firebreak.detect.rarity;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** How far the last rows together lie above what a forgetting mean makes of the rows before. */
final class Departures {

  /**
   * Added to both sides of the ratio, in counts: a handful more than a handful is no departure. For
   * a busy series it hardly matters.
   */
  private static final double FLOOR = 40;

  /**
   * A row teaches at most so many times the mean, and ten, so that a storm is not usual at once.
   */
  private static final double MOST_TIMES = 20;

  private static final double MOST_MORE = 10;

  private final double[] window;
  private final double keep;
  private double sum;
  private double weighted;
  private double weight;
  private long rows;

  /**
   * @param rows of the window that is judged
   * @param halfLife of the memory, in rows
   */
  Departures(int rows, double halfLife) {
    window = new double[rows];
    keep = Math.pow(0.5, 1 / halfLife);
  }

  /**
   * The logarithm of the last rows against the usual; the rows that leave the window are learned.
   */
  double next(double count) {
    double usual = usual(count);
    double learned = push(count);
    double departure = Math.log((sum + FLOOR) / (window.length * usual + FLOOR));
    if (rows > window.length) {
      weighted = weighted * keep + Math.min(learned, usual * MOST_TIMES + MOST_MORE);
      weight = weight * keep + 1;
    }
    return departure;
  }

  void missing() {
    push(usual(0));
  }

  private double usual(double whenUnknown) {
    return weight > 0 ? weighted / weight : whenUnknown;
  }

  /** Takes a row in; the answer is the one that leaves. */
  private double push(double count) {
    int at = (int) (rows++ % window.length);
    double leaves = window[at];
    window[at] = count;
    sum = Math.max(0, sum + count - leaves);
    return leaves;
  }

  void writeTo(DataOutput out) throws IOException {
    for (double count : window) {
      out.writeDouble(count);
    }
    out.writeDouble(sum);
    out.writeDouble(weighted);
    out.writeDouble(weight);
    out.writeLong(rows);
  }

  void readFrom(DataInput in) throws IOException {
    for (int i = 0; i < window.length; i++) {
      window[i] = in.readDouble();
    }
    sum = in.readDouble();
    weighted = in.readDouble();
    weight = in.readDouble();
    rows = in.readLong();
  }
}
