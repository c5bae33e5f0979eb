package firebreak.detect.silence;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.ZonedDateTime;

/** How many posts an hour of the week usually has, as few numbers as will do for each channel. */
final class UsualRates {

  /*
   * Like UsualHours, means that forget, of 168 hours of the week, 24 of the day and all of them, a
   * young one borrowing from the layer above. Two things differ. There is no spread, because waits
   * are held against waits. And an hour of the day borrows next to nothing: what little of a busy
   * noon is lent to the night would add up, over ten hours of sleep, to a wait longer than any
   * other. A loud hour counts as thrice the usual and ten at most: a calm after a storm is none.
   */

  private static final int HOURS_OF_WEEK = 168;
  private static final int SLOTS = HOURS_OF_WEEK + 24 + 1;
  private static final float BORROWED_BY_DAY = 0.25f;
  private static final float BORROWED_BY_WEEK = 2;
  private static final float MOST_WEIGHT_WEEK = 10;
  private static final float MOST_WEIGHT_DAY = 60;
  private static final float MOST_WEIGHT_ALL = 1_000;
  private static final float TIMES_LEARNED = 3;
  private static final float LEARNED_BESIDES = 10;

  private final float[] weights = new float[SLOTS];
  private final float[] means = new float[SLOTS];

  /** Learns an hour that began at this local time. */
  void learn(ZonedDateTime begun, int counted) {
    float limited = Math.min((float) counted, TIMES_LEARNED * at(begun) + LEARNED_BESIDES);
    take(weekSlot(begun), limited, MOST_WEIGHT_WEEK);
    take(daySlot(begun), limited, MOST_WEIGHT_DAY);
    take(SLOTS - 1, limited, MOST_WEIGHT_ALL);
  }

  private void take(int slot, float counted, float most) {
    weights[slot] = Math.min(weights[slot] + 1, most);
    means[slot] += (counted - means[slot]) / weights[slot];
  }

  /** Posts an hour. */
  float at(ZonedDateTime moment) {
    float byDay = borrow(daySlot(moment), BORROWED_BY_DAY, means[SLOTS - 1]);
    return borrow(weekSlot(moment), BORROWED_BY_WEEK, byDay);
  }

  private float borrow(int slot, float borrowed, float above) {
    return (weights[slot] * means[slot] + borrowed * above) / (weights[slot] + borrowed);
  }

  private static int weekSlot(ZonedDateTime moment) {
    return (moment.getDayOfWeek().getValue() - 1) * 24 + moment.getHour();
  }

  private static int daySlot(ZonedDateTime moment) {
    return HOURS_OF_WEEK + moment.getHour();
  }

  void writeTo(DataOutput out) throws IOException {
    for (int i = 0; i < SLOTS; i++) {
      out.writeFloat(weights[i]);
      out.writeFloat(means[i]);
    }
  }

  static UsualRates readFrom(DataInput in) throws IOException {
    var read = new UsualRates();
    for (int i = 0; i < SLOTS; i++) {
      read.weights[i] = in.readFloat();
      read.means[i] = in.readFloat();
    }
    return read;
  }
}
