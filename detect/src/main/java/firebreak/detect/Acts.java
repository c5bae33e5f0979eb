package firebreak.detect;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reactions counted last for the 4,096 posts that were counted last. */
final class Acts {

  private static final int MOST = 4_096;

  private final Map<Long, Long> counted =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Long> eldest) {
          return size() > MOST;
        }
      };

  /** Takes the newest count of a post and says how many came since the last, negative if fewer. */
  long further(long post, long acts) {
    var before = counted.put(post, acts);
    return before == null ? acts : acts - before;
  }

  void writeTo(DataOutput out) throws IOException {
    out.writeInt(counted.size());
    for (var entry : counted.entrySet()) {
      out.writeLong(entry.getKey());
      out.writeLong(entry.getValue());
    }
  }

  static Acts readFrom(DataInput in) throws IOException {
    var read = new Acts();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      read.counted.put(in.readLong(), in.readLong());
    }
    return read;
  }
}
