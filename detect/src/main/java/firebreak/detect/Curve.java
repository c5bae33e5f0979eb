package firebreak.detect;

import firebreak.detect.count.UsualHours.Band;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Mentions over time with the band of what is usual. */
public record Curve(Duration bucket, List<Point> points) {

  public Curve {
    points = List.copyOf(points);
  }

  /**
   * One bucket.
   *
   * @param usual of all mentions; absent until a day was heard
   */
  public record Point(
      Instant from, long mentions, long negative, Authentic authentic, Optional<Band> usual) {}

  /**
   * Mentions without those of accounts that act together.
   *
   * @param atLeast what is left when everything doubtful is taken off as well
   */
  public record Authentic(long mentions, long atLeast) {}
}
