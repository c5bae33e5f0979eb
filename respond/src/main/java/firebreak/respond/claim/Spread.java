package firebreak.respond.claim;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far a claim has come.
 *
 * @param hourly mentions in each of the last hours, the newest last
 */
public record Spread(
    long mentions, long people, long channels, Optional<First> first, List<Long> hourly) {

  public Spread {
    hourly = List.copyOf(hourly);
  }

  public static Spread none() {
    return new Spread(0, 0, 0, Optional.empty(), List.of());
  }

  /** Mentions in the last hour. */
  public long lastHour() {
    return hourly.isEmpty() ? 0 : hourly.getLast();
  }

  /** Where and when it was first seen. */
  public record First(Instant at, String channel, String handle, Optional<String> permalink) {

    /** How long ago. */
    public Duration age(Instant now) {
      return Duration.between(at, now);
    }
  }
}
