package firebreak.bench.crises;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time; the end does not belong to it. */
record Span(Instant from, Instant until) {

  static Span of(String from, String until) {
    return new Span(Instant.parse(from), Instant.parse(until));
  }

  boolean holds(Instant at) {
    return !at.isBefore(from) && at.isBefore(until);
  }

  double weeks() {
    return Duration.between(from, until).toMinutes() / (7 * 24 * 60.0);
  }
}
