package firebreak.detect.count;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** How many per minute, for the last so many minutes of event time. */
public final class MinuteCounts {

  /*
   * A ring in blocks of about an hour, which are there only where something was counted: a brand
   * that nobody speaks of costs next to nothing, one that is spoken of all the time four bytes a
   * minute, and silent hours are summed at a glance. A block is given back when time comes round
   * to it again.
   */

  private static final int BLOCK = 64;
  private static final int[] NOTHING = {};
  private static final int[][] NO_BLOCKS = {};

  private final int minutes;
  private int[][] blocks = NO_BLOCKS;
  private long newest = Long.MIN_VALUE;

  /**
   * @param minutes how many minutes are remembered
   */
  public MinuteCounts(int minutes) {
    this.minutes = minutes;
  }

  /**
   * Adds to a minute, counted from the epoch. A minute older than what is remembered is ignored.
   *
   * @param amount may be negative, to take back
   */
  public void add(long minute, int amount) {
    advanceTo(minute);
    if (minute > newest - minutes && amount != 0) {
      addTo(slot(minute), amount);
    }
  }

  private void addTo(int slot, int amount) {
    int[] block = ownBlock(slot / BLOCK);
    block[slot % BLOCK] = Math.max(0, block[slot % BLOCK] + amount);
  }

  private int[] ownBlock(int number) {
    if (blocks.length == 0) {
      blocks = new int[(minutes + BLOCK - 1) / BLOCK][];
      Arrays.fill(blocks, NOTHING);
    }
    if (blocks[number].length == 0) {
      blocks[number] = new int[BLOCK];
    }
    return blocks[number];
  }

  /** Sum from the first minute to the last, both included. */
  public long sum(long first, long last) {
    long sum = 0;
    long minute = Math.max(first, newest - minutes + 1);
    long end = Math.min(last, newest);
    while (minute <= end && blocks.length > 0) {
      int slot = slot(minute);
      int[] block = blocks[slot / BLOCK];
      int inBlock = slot % BLOCK;
      long together = Math.min(end - minute + 1, Math.min(BLOCK - inBlock, minutes - slot));
      for (int i = inBlock; block.length > 0 && i < inBlock + together; i++) {
        sum += block[i];
      }
      minute += together;
    }
    return sum;
  }

  /** Adds what another has counted, minute by minute. */
  public void addAll(MinuteCounts other) {
    if (other.newest == Long.MIN_VALUE) {
      return;
    }
    for (long minute = other.newest - other.minutes + 1; minute <= other.newest; minute++) {
      int amount = other.at(other.slot(minute));
      if (amount != 0) {
        add(minute, amount);
      }
    }
  }

  private int at(int slot) {
    int[] block = blocks.length == 0 ? NOTHING : blocks[slot / BLOCK];
    return block.length == 0 ? 0 : block[slot % BLOCK];
  }

  private void advanceTo(long minute) {
    if (newest == Long.MIN_VALUE) {
      newest = minute;
    }
    if (minute - newest >= minutes) {
      blocks = NO_BLOCKS;
      newest = minute;
    }
    while (newest < minute) {
      clear(slot(++newest));
    }
  }

  /** When time has come round to the end of a block and nothing is in it, it is given back. */
  private void clear(int slot) {
    if (blocks.length == 0 || blocks[slot / BLOCK].length == 0) {
      return;
    }
    int[] block = blocks[slot / BLOCK];
    block[slot % BLOCK] = 0;
    if ((slot % BLOCK == BLOCK - 1 || slot == minutes - 1) && isEmpty(block)) {
      blocks[slot / BLOCK] = NOTHING;
    }
  }

  private static boolean isEmpty(int[] block) {
    for (int count : block) {
      if (count != 0) {
        return false;
      }
    }
    return true;
  }

  private int slot(long minute) {
    return (int) Math.floorMod(minute, (long) minutes);
  }

  public void writeTo(DataOutput out) throws IOException {
    out.writeLong(newest);
    int counted = 0;
    for (int[] block : blocks) {
      for (int count : block) {
        counted += count != 0 ? 1 : 0;
      }
    }
    out.writeInt(counted);
    for (int number = 0; number < blocks.length; number++) {
      writeBlock(out, number);
    }
  }

  private void writeBlock(DataOutput out, int number) throws IOException {
    int[] block = blocks[number];
    for (int i = 0; i < block.length; i++) {
      if (block[i] != 0) {
        out.writeShort(number * BLOCK + i);
        out.writeInt(block[i]);
      }
    }
  }

  public static MinuteCounts readFrom(DataInput in, int minutes) throws IOException {
    var read = new MinuteCounts(minutes);
    read.newest = in.readLong();
    int counted = in.readInt();
    for (int i = 0; i < counted; i++) {
      int slot = in.readUnsignedShort();
      read.addTo(slot, in.readInt());
    }
    return read;
  }
}
