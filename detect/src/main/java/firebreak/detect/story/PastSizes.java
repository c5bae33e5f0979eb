package firebreak.detect.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.OptionalDouble;

/** How large the brand's stories became, of the last 256 that ended with at least two posts. */
public final class PastSizes {

  private static final int KEPT = 256;

  private final long[] sizes = new long[KEPT];
  private long seen;

  void add(long mentions) {
    if (mentions >= 2) {
      sizes[(int) (seen++ % KEPT)] = mentions;
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
    for (long size : sizes) {
      out.writeLong(size);
    }
  }

  void readFrom(DataInput in) throws IOException {
    seen = in.readLong();
    for (int i = 0; i < KEPT; i++) {
      sizes[i] = in.readLong();
    }
  }
}
