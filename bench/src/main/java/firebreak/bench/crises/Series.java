package firebreak.bench.crises;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/** Mentions, and the hostile ones among them, counted by the minute they were known in. */
final class Series {

  private final Duration step;
  private final long first;
  private final long[] all;
  private final long[] hostile;

  private Series(Duration step, long first, int minutes) {
    this.step = step;
    this.first = first;
    all = new long[minutes + 1];
    hostile = new long[minutes + 1];
  }

  /**
   * An empty one.
   *
   * @param step how exactly its times are known
   */
  static Series over(Span span, Duration step) {
    long first = minute(span.from());
    return new Series(step, first, Math.toIntExact(minute(span.until()) - first));
  }

  void add(Instant at, long mentions, long hostileOnes) {
    int place = Math.clamp(minute(at) - first, 0, all.length - 2) + 1;
    all[place] += mentions;
    hostile[place] += hostileOnes;
  }

  /** Turns counts into sums from the beginning; nothing may be added after it. */
  Series summed() {
    Arrays.parallelPrefix(all, Long::sum);
    Arrays.parallelPrefix(hostile, Long::sum);
    return this;
  }

  Duration step() {
    return step;
  }

  long first() {
    return first;
  }

  /** The minute after the last. */
  long end() {
    return first + all.length - 1;
  }

  /** Mentions in so many minutes before this one. */
  long mentions(long minutes, long before) {
    return upTo(all, before) - upTo(all, before - minutes);
  }

  long hostile(long minutes, long before) {
    return upTo(hostile, before) - upTo(hostile, before - minutes);
  }

  private long upTo(long[] sums, long before) {
    return sums[Math.clamp(before - first, 0, sums.length - 1)];
  }

  static long minute(Instant at) {
    return Math.floorDiv(at.getEpochSecond(), 60L);
  }

  static Instant instant(long minute) {
    return Instant.ofEpochSecond(minute * 60);
  }
}
