package firebreak.detect.forecast;

/** The course of reactions as the numbers that the trees ask about. */
public final class Shape {

  /*
   * All but the first two are free of scale: shares of the reactions in parts of the time, moments,
   * and where the busiest part lies. So they mean the same after ten minutes and after ten hours,
   * for ten reactions and for ten thousand, and can be told from a coarse record as well.
   */

  private static final double[] FROM_START = {1 / 32.0, 1 / 16.0, 1 / 8.0, 1 / 4.0, 3 / 8.0};
  private static final double[] TO_END = {1 / 2.0, 5 / 8.0, 3 / 4.0, 7 / 8.0, 15 / 16.0};
  private static final double[] SHARES = {0.25, 0.5, 0.75, 0.9};
  private static final int PARTS = 16;

  private final double[] numbers = new double[26];
  private int filled;

  private Shape() {}

  public static double[] of(Reactions reactions) {
    var shape = new Shape();
    shape.add(Math.log(reactions.count()));
    shape.add(Math.log(reactions.after()));
    shape.addShares(reactions);
    shape.addMoments(reactions);
    shape.addParts(reactions.parts(PARTS));
    return shape.numbers;
  }

  /** The same course, of a crowd of any size. */
  public static double[] sizeless(double[] shape) {
    var sizeless = shape.clone();
    sizeless[0] = 0;
    return sizeless;
  }

  private void addShares(Reactions reactions) {
    for (double part : FROM_START) {
      add(Math.log(reactions.shareUntil(part * reactions.after())));
    }
    for (double part : TO_END) {
      add(Math.log(reactions.shareSince(part * reactions.after())));
    }
  }

  private void addMoments(Reactions reactions) {
    double after = reactions.after();
    add(reactions.mean() / after);
    add(reactions.deviation() / after);
    add((after - reactions.last()) / after);
    for (double share : SHARES) {
      add(reactions.minuteOf(share) / after);
    }
  }

  private void addParts(double[] parts) {
    double all = sum(parts, 0, PARTS);
    int busiest = busiest(parts, 0);
    double peak = parts[busiest];
    add(Math.log((peak + 0.5) / (all / PARTS + 0.5)));
    add(busiest / (double) PARTS);
    add(ratio(parts, 1));
    add(ratio(parts, 2));
    add(ratio(parts, 4));
    add(parts[busiest(parts, PARTS / 2)] / (peak + 0.5));
    add(unevenness(parts));
  }

  /** The last so many parts against those directly before. */
  private static double ratio(double[] parts, int wide) {
    double last = sum(parts, PARTS - wide, PARTS);
    double before = sum(parts, PARTS - 2 * wide, PARTS - wide);
    return Math.log((last + 0.5) / (before + 0.5));
  }

  private static double unevenness(double[] parts) {
    double mean = sum(parts, PARTS / 2, PARTS) / (PARTS / 2.0);
    double squares = 0;
    for (int part = PARTS / 2; part < PARTS; part++) {
      squares += (parts[part] - mean) * (parts[part] - mean);
    }
    return squares / (PARTS / 2.0) / (mean + 0.2);
  }

  private static int busiest(double[] parts, int from) {
    int busiest = from;
    for (int part = from; part < PARTS; part++) {
      busiest = parts[part] > parts[busiest] ? part : busiest;
    }
    return busiest;
  }

  private static double sum(double[] parts, int from, int to) {
    double sum = 0;
    for (int part = from; part < to; part++) {
      sum += parts[part];
    }
    return sum;
  }

  private void add(double number) {
    numbers[filled++] = number;
  }
}
