package firebreak.detect.story;

import firebreak.detect.count.Hashes;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.stream.IntStream;

/** How often each word is said about a brand, whatever the story. */
final class UsualWords {

  /*
   * One row of a count sketch: words that share a cell are counted together, which only makes them
   * look more usual than they are. When a million words were counted all cells are halved, so old
   * talk fades. 128 KiB once FEW different cells are in use; until then only those are kept, so
   * that a brand hardly spoken of costs a few.
   */

  private static final int CELLS = 1 << 15;
  private static final long MOST = 1_000_000;
  private static final int FEW = 4_096;
  private static final int FIRST_ROOM = 32;

  /** All cells, or the counts beside {@link #names}. */
  private int[] counts = new int[FIRST_ROOM];

  /** Which cell each count is of, plus one; empty when all cells are there. */
  private short[] names = new short[FIRST_ROOM];

  private int used;
  private long total;

  void add(Word word) {
    addTo(cell(word.hash()), 1);
    if (++total >= MOST) {
      fade();
    }
  }

  /** Share of all words, more than 0. */
  double share(String word) {
    return (count(cell(Hashes.of(word))) + 0.5) / (total + 1.0);
  }

  private int count(int cell) {
    return isDense() ? counts[cell] : counts[find(cell)];
  }

  private boolean isDense() {
    return names.length == 0;
  }

  private void addTo(int cell, int times) {
    if (isDense()) {
      counts[cell] += times;
      return;
    }
    int at = find(cell);
    used += names[at] == 0 ? 1 : 0;
    names[at] = (short) (cell + 1);
    counts[at] += times;
    if (used > names.length / 2) {
      makeRoom();
    }
  }

  /** Where the count of a cell is or belongs. */
  private int find(int cell) {
    int mask = names.length - 1;
    int at = ((cell * 0x9E3779B1) >>> 8) & mask;
    while (names[at] != 0 && (names[at] & 0xFFFF) != cell + 1) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void makeRoom() {
    var countsBefore = counts;
    var namesBefore = names;
    boolean many = used > FEW;
    counts = new int[many ? CELLS : names.length * 2];
    names = new short[many ? 0 : names.length * 2];
    used = 0;
    for (int i = 0; i < namesBefore.length; i++) {
      if (namesBefore[i] != 0) {
        addTo((namesBefore[i] & 0xFFFF) - 1, countsBefore[i]);
      }
    }
  }

  /** How often it was said, as far as that is remembered. */
  long times(String word) {
    return count(cell(Hashes.of(word)));
  }

  long total() {
    return total;
  }

  private void fade() {
    total = 0;
    for (int i = 0; i < counts.length; i++) {
      counts[i] /= 2;
      total += counts[i];
    }
  }

  private static int cell(long hash) {
    return (int) hash & (CELLS - 1);
  }

  void writeTo(DataOutput out) throws IOException {
    out.writeLong(total);
    int[] cells = cellsInUse();
    out.writeInt(cells.length);
    for (int cell : cells) {
      out.writeShort(cell);
      out.writeInt(count(cell));
    }
  }

  private int[] cellsInUse() {
    return IntStream.range(0, counts.length)
        .filter(at -> counts[at] != 0)
        .map(at -> isDense() ? at : (names[at] & 0xFFFF) - 1)
        .sorted()
        .toArray();
  }

  static UsualWords readFrom(DataInput in) throws IOException {
    var read = new UsualWords();
    read.total = in.readLong();
    int written = in.readInt();
    for (int i = 0; i < written; i++) {
      int cell = in.readUnsignedShort();
      read.addTo(cell, in.readInt());
    }
    return read;
  }
}
