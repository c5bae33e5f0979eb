package firebreak.detect.count;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** How many different authors spoke in the last minutes: exact for few, estimated for very many. */
public final class DistinctAuthors {

  /*
   * Remembers for each author the last minute, so the number of authors in a window that ends now
   * is the number whose last minute lies in it; a ring of sums per minute makes the question cheap
   * where there are many. Few are asked one by one, and have no ring.
   *
   * Past the cap it samples by hash (Gibbons, "Distinct Sampling", VLDB 2001): only authors whose
   * hash ends in L zero bits are kept, each standing for 2^L, and L rises whenever the table is
   * full. Which authors are kept depends on their ids alone, never on the order of arrival. The
   * standard error is about 1/sqrt(kept), so 1.8 % to 2.5 % with a cap of 4,096 and nothing below the
   * cap. L falls again when three quarters of the table are empty; authors kept before keep their
   * weight, so for one window after a flood the count may be a little high.
   *
   * Order: an author who is heard late is counted at the later of the two minutes. Tried and left:
   * HyperLogLog per minute, which cannot take small counts exactly and so would bend the floors.
   */

  private static final long EMPTY = 0;
  private static final int FEW_SLOTS = 64;
  private static final int[] NO_RING = {};

  private final int cap;
  private final int span;
  private int[] perMinute = NO_RING;
  private long[] keys;
  private int[] lastMinutes;
  private byte[] levels;
  private int size;
  private int level;
  private long newest = Long.MIN_VALUE;

  /**
   * @param cap authors remembered one by one
   * @param span minutes remembered
   */
  public DistinctAuthors(int cap, int span) {
    this.cap = cap;
    this.span = span;
    allocate(16);
  }

  /** An author, by the hash of the id, spoke in this minute; true when not remembered before. */
  public boolean add(long author, long minute) {
    advanceTo(minute);
    long key = author == EMPTY ? 1 : author;
    return minute > newest - span && passes(key, level) && put(key, (int) minute, level);
  }

  /** Authors whose last word lies within so many minutes of the newest, at most {@code span}. */
  public long within(int minutes, long now) {
    long first = Math.max(now - minutes + 1, newest - span + 1);
    return perMinute.length == 0 ? asked(first, now) : summed(first, now);
  }

  private long asked(long first, long last) {
    long sum = 0;
    for (int i = 0; i < keys.length; i++) {
      boolean inside = keys[i] != EMPTY && lastMinutes[i] >= first && lastMinutes[i] <= last;
      sum += inside ? 1L << levels[i] : 0;
    }
    return sum;
  }

  private long summed(long first, long now) {
    long sum = 0;
    for (long minute = first; minute <= Math.min(now, newest); minute++) {
      sum += perMinute[slot(minute)];
    }
    return sum;
  }

  public void addAll(DistinctAuthors other) {
    for (int i = 0; i < other.keys.length; i++) {
      if (other.keys[i] != EMPTY && passes(other.keys[i], level)) {
        advanceTo(other.lastMinutes[i]);
        if (other.lastMinutes[i] > newest - span) {
          put(other.keys[i], other.lastMinutes[i], Math.max(level, other.levels[i]));
        }
      }
    }
  }

  private boolean put(long key, int minute, int atLevel) {
    int at = find(key);
    if (keys[at] == key) {
      if (minute > lastMinutes[at]) {
        weigh(lastMinutes[at], -(1 << levels[at]));
        lastMinutes[at] = minute;
        weigh(minute, 1 << levels[at]);
      }
      return false;
    }
    keys[at] = key;
    lastMinutes[at] = minute;
    levels[at] = (byte) atLevel;
    weigh(minute, 1 << atLevel);
    size++;
    if (size * 2 > keys.length) {
      makeRoom();
    }
    return true;
  }

  private void weigh(long minute, int weight) {
    if (perMinute.length > 0 && minute > newest - span) {
      perMinute[slot(minute)] += weight;
    }
  }

  private void makeRoom() {
    rebuild();
    while (size > cap) {
      level++;
      rebuild();
    }
    if (level > 0 && size < cap / 4) {
      level--;
    }
  }

  /** Forgets who is older than the span or falls through the sample; keeps the table half empty. */
  private void rebuild() {
    var oldKeys = keys;
    var oldMinutes = lastMinutes;
    var oldLevels = levels;
    int kept = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      kept += staysIn(oldKeys[i], oldMinutes[i]) ? 1 : 0;
    }
    allocate(Math.max(16, Integer.highestOneBit(Math.max(1, kept)) * 4));
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (staysIn(oldKeys[i], oldMinutes[i])) {
        int at = find(oldKeys[i]);
        keys[at] = oldKeys[i];
        lastMinutes[at] = oldMinutes[i];
        levels[at] = (byte) Math.max(level, oldLevels[i]);
        weigh(oldMinutes[i], 1 << levels[at]);
        size++;
      }
    }
  }

  private boolean staysIn(long key, int minute) {
    return key != EMPTY && minute > newest - span && passes(key, level);
  }

  private static boolean passes(long key, int level) {
    return Long.numberOfTrailingZeros(key) >= level;
  }

  private int find(long key) {
    int mask = keys.length - 1;
    int at = (int) (key >>> 32) & mask;
    while (keys[at] != EMPTY && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void allocate(int slots) {
    keys = new long[slots];
    lastMinutes = new int[slots];
    levels = new byte[slots];
    perMinute = slots > FEW_SLOTS ? new int[span] : NO_RING;
  }

  private void advanceTo(long minute) {
    if (newest == Long.MIN_VALUE) {
      newest = minute;
    }
    if (minute - newest >= span) {
      Arrays.fill(perMinute, 0);
      newest = minute;
    }
    while (newest < minute && perMinute.length > 0) {
      perMinute[slot(++newest)] = 0;
    }
    newest = Math.max(newest, minute);
  }

  private int slot(long minute) {
    return (int) Math.floorMod(minute, (long) span);
  }

  public void writeTo(DataOutput out) throws IOException {
    out.writeLong(newest);
    out.writeByte(level);
    out.writeInt(keys.length);
    out.writeInt(size);
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != EMPTY) {
        out.writeInt(i);
        out.writeLong(keys[i]);
        out.writeInt(lastMinutes[i]);
        out.writeByte(levels[i]);
      }
    }
  }

  public static DistinctAuthors readFrom(DataInput in, int cap, int span) throws IOException {
    var read = new DistinctAuthors(cap, span);
    read.newest = in.readLong();
    read.level = in.readByte();
    read.allocate(in.readInt());
    read.size = in.readInt();
    for (int i = 0; i < read.size; i++) {
      int at = in.readInt();
      read.keys[at] = in.readLong();
      read.lastMinutes[at] = in.readInt();
      read.levels[at] = in.readByte();
      read.weigh(read.lastMinutes[at], 1 << read.levels[at]);
    }
    return read;
  }
}
