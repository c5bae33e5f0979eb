package firebreak.detect.story;

import firebreak.detect.forecast.Reactions;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** When the mentions of one story came, from its first to its last, in little room. */
final class Course {

  /*
   * Mentions are counted in spans of equal length, one minute at first. When there would be more
   * than MOST spans from the first mention to the last, each two become one. So a story of any age
   * is known to a hundredth of its age or better, which is all that a forecast asks, in 1 KB.
   * Late mentions and stories that are joined fall into their spans as if they had come in order.
   */

  private static final int MOST = 256;
  private static final int TOLD = 2_000;

  private long minutes = 1;
  private long first;
  private int[] counts = {};

  void add(long minute) {
    add(minute, 1);
  }

  void addAll(Course other) {
    while (minutes < other.minutes) {
      coarsen();
    }
    for (int span = 0; span < other.counts.length; span++) {
      if (other.counts[span] > 0) {
        add((other.first + span) * other.minutes, other.counts[span]);
      }
    }
  }

  private void add(long minute, int count) {
    while (from(minute) + MOST <= to(minute)) {
      coarsen();
    }
    stretch(from(minute), to(minute));
    counts[(int) (span(minute) - first)] += count;
  }

  private long span(long minute) {
    return Math.floorDiv(minute, minutes);
  }

  private long from(long minute) {
    return counts.length == 0 ? span(minute) : Math.min(first, span(minute));
  }

  private long to(long minute) {
    return counts.length == 0 ? span(minute) : Math.max(last(), span(minute));
  }

  private long last() {
    return first + counts.length - 1;
  }

  private void stretch(long from, long to) {
    int length = (int) (to - from + 1);
    if (length > counts.length) {
      var wider = new int[length];
      System.arraycopy(
          counts, 0, wider, counts.length == 0 ? 0 : (int) (first - from), counts.length);
      counts = wider;
      first = from;
    }
  }

  private void coarsen() {
    long from = Math.floorDiv(first, 2L);
    var coarser = new int[counts.length == 0 ? 0 : (int) (Math.floorDiv(last(), 2L) - from + 1)];
    for (int span = 0; span < counts.length; span++) {
      coarser[(int) (Math.floorDiv(first + span, 2L) - from)] += counts[span];
    }
    minutes *= 2;
    first = from;
    counts = coarser;
  }

  /** The course as reactions after its beginning; of a large story only every second, third … */
  Reactions reactions(long begun, long now) {
    long all = Arrays.stream(counts).asLongStream().sum();
    int each = (int) (1 + all / TOLD);
    var told = new double[(int) (all / each) + 1];
    int filled = 0;
    int seen = 0;
    for (int span = 0; span < counts.length; span++) {
      for (int one = 0; one < counts[span]; one++) {
        if (seen++ % each == 0) {
          double at = first + span + (one + 0.5) / counts[span];
          told[filled++] = at * minutes - begun;
        }
      }
    }
    return Reactions.until(Math.max(1.0, now - begun + 1.0), Arrays.copyOf(told, filled));
  }

  void writeTo(DataOutput out) throws IOException {
    out.writeLong(minutes);
    out.writeLong(first);
    out.writeInt(counts.length);
    for (int count : counts) {
      out.writeInt(count);
    }
  }

  static Course readFrom(DataInput in) throws IOException {
    var read = new Course();
    read.minutes = in.readLong();
    read.first = in.readLong();
    read.counts = new int[in.readInt()];
    for (int span = 0; span < read.counts.length; span++) {
      read.counts[span] = in.readInt();
    }
    return read;
  }
}
