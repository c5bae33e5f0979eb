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
  public record Point(Instant from, long mentions, long negative, Optional<Band> usual) {}
}
