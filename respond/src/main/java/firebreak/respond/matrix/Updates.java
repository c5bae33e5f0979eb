package firebreak.respond.matrix;

import java.time.Duration;
import java.util.Optional;

/**
 * How often the public hears from us after our first words.
 *
 * @param every the gap at first
 * @param atFirst how long "at first" lasts, counted from the first words
 * @param later the gap after that
 * @param executives how often our own executives are told; absent when they are not
 */
public record Updates(
    Duration every, Duration atFirst, Duration later, Optional<Duration> executives) {

  public static Updates steady(Duration every) {
    return new Updates(every, Duration.ZERO, every, Optional.empty());
  }

  /** The gap that is right so long after our first words. */
  public Duration gapAfter(Duration sinceFirstWords) {
    return sinceFirstWords.compareTo(atFirst) < 0 ? every : later;
  }
}
