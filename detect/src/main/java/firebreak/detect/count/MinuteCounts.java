package firebreak.detect.count;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** How many per minute, for the last so many minutes of event time. */
public final class MinuteCounts {

  private final int[] counts;
  private long newest = Long.MIN_VALUE;

  /**
   * @param minutes how many minutes are remembered; memory is four bytes for each
   */
  public MinuteCounts(int minutes) {
    counts = new int[minutes];
  }

  /**
   * Adds to a minute, counted from the epoch. A minute older than what is remembered is ignored.
   *
   * @param amount may be negative, to take back
   */
  public void add(long minute, int amount) {
    advanceTo(minute);
    if (minute > newest - counts.length) {
      int slot = slot(minute);
      counts[slot] = Math.max(0, counts[slot] + amount);
    }
  }

  /** Sum from the first minute to the last, both included. */
  public long sum(long first, long last) {
    long sum = 0;
    long from = Math.max(first, newest - counts.length + 1);
    for (long minute = from; minute <= Math.min(last, newest); minute++) {
      sum += counts[slot(minute)];
    }
    return sum;
  }

  /** Adds what another has counted, minute by minute. */
  public void addAll(MinuteCounts other) {
    if (other.newest == Long.MIN_VALUE) {
      return;
    }
    for (long minute = other.newest - other.counts.length + 1; minute <= other.newest; minute++) {
      int amount = other.counts[other.slot(minute)];
      if (amount != 0) {
        add(minute, amount);
      }
    }
  }

  private void advanceTo(long minute) {
    if (newest == Long.MIN_VALUE) {
      newest = minute;
    }
    if (minute - newest >= counts.length) {
      Arrays.fill(counts, 0);
      newest = minute;
    }
    while (newest < minute) {
      counts[slot(++newest)] = 0;
    }
  }

  private int slot(long minute) {
    return (int) Math.floorMod(minute, (long) counts.length);
  }

  public void writeTo(DataOutput out) throws IOException {
    out.writeLong(newest);
    for (int count : counts) {
      out.writeInt(count);
    }
  }

  public static MinuteCounts readFrom(DataInput in, int minutes) throws IOException {
    var read = new MinuteCounts(minutes);
    read.newest = in.readLong();
    for (int i = 0; i < minutes; i++) {
      read.counts[i] = in.readInt();
    }
    return read;
  }
}
