package firebreak.detect.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Knows which hashtags and links are everyday for a brand, and so join nothing. */
final class Habits {

  /*
   * Per key: on how many days it was seen, and how often on an ordinary one of them. A key is
   * everyday once it was seen on three days, unless today it comes five times as often (plus five)
   * as on those days: even a brand's own tag can become the name of a storm. The 4,096 keys seen
   * last are remembered. In the first days nothing is known to be everyday.
   */

  private static final int REMEMBERED = 4_096;
  private static final int DAYS_UNTIL_EVERYDAY = 3;
  private static final double UNUSUAL_TIMES = 5;

  private final Map<Long, Habit> habits =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Habit> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** Counts a key as seen on a day; true when that is nothing special for this brand. */
  boolean isEveryday(long key, long day) {
    var habit = habits.computeIfAbsent(key, _ -> new Habit(day));
    habit.see(day);
    return habit.days >= DAYS_UNTIL_EVERYDAY
        && habit.today <= UNUSUAL_TIMES * habit.before + UNUSUAL_TIMES;
  }

  private static final class Habit {

    private long day;
    private int days = 1;
    private int today;
    private double before;

    private Habit(long day) {
      this.day = day;
    }

    private void see(long seen) {
      if (seen > day) {
        before += (today - before) / Math.min(days, 14);
        days++;
        day = seen;
        today = 0;
      }
      today++;
    }
  }

  void writeTo(DataOutput out) throws IOException {
    out.writeInt(habits.size());
    for (var entry : habits.entrySet()) {
      out.writeLong(entry.getKey());
      out.writeLong(entry.getValue().day);
      out.writeInt(entry.getValue().days);
      out.writeInt(entry.getValue().today);
      out.writeDouble(entry.getValue().before);
    }
  }

  static Habits readFrom(DataInput in) throws IOException {
    var read = new Habits();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      long key = in.readLong();
      var habit = new Habit(in.readLong());
      habit.days = in.readInt();
      habit.today = in.readInt();
      habit.before = in.readDouble();
      read.habits.put(key, habit);
    }
    return read;
  }
}
