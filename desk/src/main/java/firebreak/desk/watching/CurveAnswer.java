package firebreak.desk.watching;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the curve in the browser draws; its form is described in {@code js/curve.js}. */
record CurveAnswer(long bucketSeconds, List<Point> points, List<Flag> signals, List<Act> acts) {

  /** One bucket; the band is null while the desk learns what is usual. */
  record Point(
      Instant t,
      long mentions,
      long negative,
      Authentic authentic,
      @Nullable Double low,
      @Nullable Double mean,
      @Nullable Double high) {}

  /**
   * Mentions without those of accounts that act together.
   *
   * @param low the same without everything that is in doubt
   */
  record Authentic(long mentions, long low) {}

  /** A signal. */
  record Flag(Instant t, String label, String tier) {}

  /** Something we said in public. */
  record Act(Instant t, String label) {}
}
