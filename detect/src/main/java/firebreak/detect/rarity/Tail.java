package firebreak.detect.rarity;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;

/** Remembers the largest departures of a series and says how rarely one of this size is seen. */
final class Tail {

  /*
   * The largest departure of each block (some hours) is kept, fading by half in 30 days. The largest
   * of them, which together weigh a small part of all, are the tail; beyond its lower end u the
   * excess is taken to be exponential with the mean of the excesses seen. A departure s is then seen
   * in one block out of 1 / (part * exp(-(s - u) / mean)), and in hours that is the return period.
   * Only the largest of two blocks or more can say anything, so the first day is silent.
   *
   * A generalised Pareto tail with a shape of 0.2 was tried and changes little; a fitted shape needs
   * more floods than two months hold. Kept are the 96 largest, enough for the part of 2 %.
   */

  private static final int KEPT = 96;
  private static final int FIRST_ROOM = 3; // a brand that nobody speaks of costs next to nothing
  private static final double HALF_LIFE_HOURS = 30 * 24;
  private static final double[] PARTS = {0.01, 0.02};

  /**
   * The mean excess is at least this part of u: ten alike days do not make the eleventh unheard of.
   */
  private static final double LEAST_SPREAD = 0.2;

  /** And at least this, as a logarithm: a sixth more than the most is within chance. */
  private static final double LEAST_MEAN = 0.15;

  /** As a logarithm: a third more than usual is never rare, however even a series runs. */
  private static final double LEAST_DEPARTURE = 0.3;

  /** Twenty years; what is rarer than any memory is not told apart. */
  private static final double RAREST = Math.log(20 * 365.25 * 24);

  private double[] largest = new double[FIRST_ROOM];
  private double[] weights = new double[FIRST_ROOM];
  private final Beyond[] beyond = new Beyond[PARTS.length];
  private final int block;
  private final int atLeast;
  private final double blockHours;
  private final double fade;
  private int kept;
  private double total;
  private long blocks;
  private int row;
  private double peak = Double.NEGATIVE_INFINITY;

  Tail(int block, Duration step) {
    this.block = block;
    blockHours = block * (step.toNanos() / 3.6e12);
    atLeast = Math.max(2, (int) Math.ceil(24 / blockHours));
    fade = Math.pow(0.5, blockHours / HALF_LIFE_HOURS);
  }

  /**
   * The logarithm of the hours in which such a departure is seen once, zero for an ordinary one.
   */
  double next(double departure) {
    double rarity = 0;
    if (blocks >= atLeast) {
      for (var one : beyond) {
        rarity += one.rarity(departure) / beyond.length;
      }
    }
    peak = Math.max(peak, departure);
    if (++row == block) {
      close();
    }
    return rarity;
  }

  private void close() {
    total = total * fade + 1;
    for (int i = 0; i < kept; i++) {
      weights[i] *= fade;
    }
    insert(peak);
    blocks++;
    row = 0;
    peak = Double.NEGATIVE_INFINITY;
    lookBeyond();
  }

  private void lookBeyond() {
    for (int i = 0; i < PARTS.length; i++) {
      beyond[i] = beyond(PARTS[i]);
    }
  }

  /** Keeps the largest first; of what does not fit the smallest is forgotten. */
  private void insert(double value) {
    int at = kept < KEPT ? kept++ : KEPT - 1;
    makeRoom();
    if (at == KEPT - 1 && weights[at] > 0 && largest[at] >= value) {
      return;
    }
    while (at > 0 && largest[at - 1] < value) {
      largest[at] = largest[at - 1];
      weights[at] = weights[at - 1];
      at--;
    }
    largest[at] = value;
    weights[at] = 1;
  }

  private void makeRoom() {
    int room = largest.length;
    while (room < kept) {
      room *= 2;
    }
    if (room == largest.length) {
      return;
    }
    largest = Arrays.copyOf(largest, room);
    weights = Arrays.copyOf(weights, room);
  }

  private Beyond beyond(double part) {
    int size = 0;
    double heavy = 0;
    while (size < kept && heavy + weights[size] < part * total) {
      heavy += weights[size++];
    }
    size = Math.max(size, 2);
    double from = largest[Math.min(size, kept - 1)];
    double excess = 0;
    double weight = 0;
    for (int i = 0; i < Math.min(size, kept); i++) {
      excess += (largest[i] - from) * weights[i];
      weight += weights[i];
    }
    double mean = Math.max(Math.max(excess / weight, LEAST_SPREAD * Math.abs(from)), LEAST_MEAN);
    return new Beyond(Math.max(from, LEAST_DEPARTURE), mean, Math.log(blockHours / part));
  }

  void writeTo(DataOutput out) throws IOException {
    out.writeInt(kept);
    for (int i = 0; i < kept; i++) {
      out.writeDouble(largest[i]);
      out.writeDouble(weights[i]);
    }
    out.writeDouble(total);
    out.writeLong(blocks);
    out.writeInt(row);
    out.writeDouble(peak);
  }

  void readFrom(DataInput in) throws IOException {
    kept = in.readInt();
    makeRoom();
    for (int i = 0; i < kept; i++) {
      largest[i] = in.readDouble();
      weights[i] = in.readDouble();
    }
    total = in.readDouble();
    blocks = in.readLong();
    row = in.readInt();
    peak = in.readDouble();
    if (kept > 0) {
      lookBeyond();
    }
  }

  /**
   * @param from where the tail begins
   * @param mean excess over that
   * @param hours the logarithm of the hours in which the tail is entered once
   */
  private record Beyond(double from, double mean, double hours) {

    double rarity(double departure) {
      return departure > from ? Math.clamp(hours + (departure - from) / mean, 0, RAREST) : 0;
    }
  }
}
