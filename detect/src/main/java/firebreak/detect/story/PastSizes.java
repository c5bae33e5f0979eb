package firebreak.detect.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.OptionalDouble;

/** How large the brand's stories became, of the last 256 that ended with at least two posts. */
public final class PastSizes {

  private static final int KEPT = 256;

  private long[] sizes = new long[0];
  private long seen;

  void add(long mentions) {
    if (mentions >= 2) {
      makeRoom();
      sizes[(int) (seen++ % KEPT)] = mentions;
    }
  }

  /** Doubles until it has its size; a brand that is hardly spoken of ends no story. */
  private void makeRoom() {
    if (seen == sizes.length && sizes.length < KEPT) {
      sizes = Arrays.copyOf(sizes, Math.max(4, sizes.length * 2));
    }
  }

  /** Median size; empty until so many stories have ended. */
  public OptionalDouble median(int needed) {
    if (seen < needed) {
      return OptionalDouble.empty();
    }
    var sorted = Arrays.copyOf(sizes, (int) Math.min(seen, KEPT));
    Arrays.sort(sorted);
    return OptionalDouble.of((double) sorted[sorted.length / 2]);
  }

  void writeTo(DataOutput out) throws IOException {
    out.writeLong(seen);
    for (int i = 0; i < Math.min(seen, KEPT); i++) {
      out.writeLong(sizes[i]);
    }
  }

  void readFrom(DataInput in) throws IOException {
    seen = in.readLong();
    int kept = (int) Math.min(seen, KEPT);
    sizes = new long[kept <= KEPT / 2 ? Math.max(4, Integer.highestOneBit(kept) * 2) : KEPT];
    for (int i = 0; i < kept; i++) {
      sizes[i] = in.readLong();
    }
  }
}
