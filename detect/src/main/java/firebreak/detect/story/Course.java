package firebreak.detect.story;

import firebreak.detect.forecast.Reactions;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.TreeMap;

/** When the mentions of one story came, from its first to its last, in little room. */
final class Course {

  /*
   * Mentions are counted in spans of equal length, one minute at first. When there are more than MOST spans with
   * anything in them, each two become one. So a story of any age is known to about a two-hundredth of its
   * age, which is all that a forecast asks; at most 256 spans, 6 KB. Late mentions and stories
   * that are joined fall into their spans as if they had come in order.
   */

  private static final int MOST = 256;
  private static final int TOLD = 2_000;

  private final TreeMap<Long, Integer> spans = new TreeMap<>();
  private long minutes = 1;

  void add(long minute) {
    add(minute, 1);
  }

  void addAll(Course other) {
    while (minutes < other.minutes) {
      coarsen();
    }
    other.spans.forEach((span, count) -> add(span * other.minutes, count));
  }

  private void add(long minute, int count) {
    spans.merge(Math.floorDiv(minute, minutes), count, Integer::sum);
    while (spans.size() > MOST) {
      coarsen();
    }
  }

  private void coarsen() {
    var finer = new TreeMap<>(spans);
    spans.clear();
    minutes *= 2;
    finer.forEach((span, count) -> spans.merge(Math.floorDiv(span, 2L), count, Integer::sum));
  }

  /** The course as reactions after its beginning; of a large story every so-manieth. */
  Reactions reactions(long begun, long now) {
    long all = spans.values().stream().mapToLong(Integer::longValue).sum();
    long each = 1 + all / TOLD;
    var told = new double[(int) (all / each) + 1];
    int filled = 0;
    long seen = 0;
    for (var span : spans.entrySet()) {
      for (int one = 0; one < span.getValue(); one++) {
        if (seen++ % each == 0) {
          double at = span.getKey() + (one + 0.5) / span.getValue();
          told[filled++] = at * minutes - begun;
        }
      }
    }
    return Reactions.until(Math.max(1, now - begun + 1.0), Arrays.copyOf(told, filled));
  }

  void writeTo(DataOutput out) throws IOException {
    out.writeLong(minutes);
    out.writeInt(spans.size());
    for (var span : spans.entrySet()) {
      out.writeLong(span.getKey());
      out.writeInt(span.getValue());
    }
  }

  static Course readFrom(DataInput in) throws IOException {
    var read = new Course();
    read.minutes = in.readLong();
    int spans = in.readInt();
    for (int i = 0; i < spans; i++) {
      read.spans.put(in.readLong(), in.readInt());
    }
    return read;
  }
}
