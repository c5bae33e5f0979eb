package firebreak.detect;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How bad a departure is, in three ways that do not replace one another.
 *
 * @param degree how far from usual, or how many channels
 * @param lasting how long, or how marked
 * @param volume how many people, in coarse steps
 */
record Level(int degree, int lasting, int volume) {

  private static final long[] STEPS = {3, 5, 10, 25, 100, 400, 1_600, 6_400, 25_600, 102_400};

  static Level of(int degree, long people) {
    return new Level(degree, 0, step(people));
  }

  /** The coarse step of a number of people; 10, 25 and 100 begin a step each. */
  static int step(long people) {
    int step = 0;
    for (long from : STEPS) {
      step += people >= from ? 1 : 0;
    }
    return step;
  }

  boolean atLeast(Level other) {
    return degree >= other.degree && lasting >= other.lasting && volume >= other.volume;
  }

  /** One number for all three, the same everywhere. */
  long key() {
    return (degree * 1_000L + lasting) * 1_000 + volume;
  }

  void writeTo(DataOutput out) throws IOException {
    out.writeInt(degree);
    out.writeInt(lasting);
    out.writeInt(volume);
  }

  static Level readFrom(DataInput in) throws IOException {
    return new Level(in.readInt(), in.readInt(), in.readInt());
  }
}
