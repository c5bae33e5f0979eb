package firebreak.respond.review;

import firebreak.respond.crisis.Crisis;
import firebreak.respond.crisis.CrisisEvent;
import firebreak.respond.crisis.CrisisEvent.ClaimChecked;
import firebreak.respond.crisis.CrisisEvent.CrisisContained;
import firebreak.respond.crisis.CrisisEvent.CrisisDeclared;
import firebreak.respond.crisis.CrisisEvent.CrisisSuspected;
import firebreak.respond.crisis.CrisisEvent.PageAcknowledged;
import firebreak.respond.crisis.CrisisEvent.WordsPublished;
import firebreak.respond.crisis.WordsKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long after the first hostile post each thing happened for the first time; absent when it
 * never did.
 */
public record Speed(
    Optional<Duration> toSuspicion,
    Optional<Duration> toAcknowledgement,
    Optional<Duration> toDeclaration,
    Optional<Duration> toCheck,
    Optional<Duration> toFirstWords,
    Optional<Duration> toSubstance,
    Optional<Duration> toContainment) {

  static Speed of(Crisis crisis) {
    return new Speed(
        first(crisis, CrisisSuspected.class),
        first(crisis, PageAcknowledged.class),
        first(crisis, CrisisDeclared.class),
        first(crisis, ClaimChecked.class),
        first(crisis, WordsPublished.class),
        toSubstance(crisis),
        first(crisis, CrisisContained.class));
  }

  private static Optional<Duration> first(Crisis crisis, Class<? extends CrisisEvent> kind) {
    return crisis.timeline().all(kind).stream().findFirst().map(event -> since(crisis, event.at()));
  }

  private static Optional<Duration> toSubstance(Crisis crisis) {
    return crisis.timeline().all(WordsPublished.class).stream()
        .filter(words -> words.kind() == WordsKind.SUBSTANCE)
        .findFirst()
        .map(words -> since(crisis, words.at()));
  }

  private static Duration since(Crisis crisis, Instant at) {
    return Duration.between(crisis.window().firstHostilePost(), at);
  }
}
