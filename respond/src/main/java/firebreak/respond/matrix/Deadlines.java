package firebreak.respond.matrix;

import firebreak.model.VerifyGate;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How fast we must be, counted from the moment the tier was given.
 *
 * @param verifyGate how long nothing is said until somebody checked; absent for an ordinary ticket
 * @param safetyWords by when people must know how to stay safe, when harm is possible
 * @param firstWords by when the public hears anything from us
 * @param substance by when they hear what happened and what we do
 */
public record Deadlines(
    Optional<Duration> verifyGate,
    Optional<Duration> safetyWords,
    Duration firstWords,
    Optional<Duration> substance,
    Optional<Updates> updates) {

  /** The gate in front of words of comfort or apology, for a story without a crisis room. */
  public VerifyGate gateFrom(Instant given) {
    return verifyGate
        .<VerifyGate>map(length -> new VerifyGate.ShutUntil(given.plus(length)))
        .orElseGet(() -> new VerifyGate.NotRequired("an ordinary ticket"));
  }

  Deadlines withFirstWords(Duration other) {
    return new Deadlines(verifyGate, safetyWords, other, substance, updates);
  }
}
