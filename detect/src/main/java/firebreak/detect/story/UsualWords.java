package firebreak.detect.story;

import firebreak.detect.count.Hashes;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** How often each word is said about a brand, whatever the story. */
final class UsualWords {

  /*
   * One row of a count sketch: words that share a cell are counted together, which only makes them
   * look more usual than they are. When a million words were counted all cells are halved, so old
   * talk fades. 128 KiB.
   */

  private static final int CELLS = 1 << 15;
  private static final long MOST = 1_000_000;

  private final int[] cells = new int[CELLS];
  private long total;

  void add(Word word) {
    cells[cell(word.hash())]++;
    if (++total >= MOST) {
      fade();
    }
  }

  /** Share of all words, more than 0. */
  double share(String word) {
    return (cells[cell(Hashes.of(word))] + 0.5) / (total + 1.0);
  }

  /** How often it was said, as far as that is remembered. */
  long times(String word) {
    return cells[cell(Hashes.of(word))];
  }

  long total() {
    return total;
  }

  private void fade() {
    total = 0;
    for (int i = 0; i < CELLS; i++) {
      cells[i] /= 2;
      total += cells[i];
    }
  }

  private static int cell(long hash) {
    return (int) hash & (CELLS - 1);
  }

  void writeTo(DataOutput out) throws IOException {
    out.writeLong(total);
    for (int cell : cells) {
      out.writeInt(cell);
    }
  }

  static UsualWords readFrom(DataInput in) throws IOException {
    var read = new UsualWords();
    read.total = in.readLong();
    for (int i = 0; i < CELLS; i++) {
      read.cells[i] = in.readInt();
    }
    return read;
  }
}
