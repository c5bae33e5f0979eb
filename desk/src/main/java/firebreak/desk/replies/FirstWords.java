package firebreak.desk.replies;

import firebreak.desk.crises.Crises;
import firebreak.respond.crisis.CrisisClock;
import firebreak.respond.crisis.CrisisId;
import java.time.Instant;
import java.util.Optional;

/** By when a room owes the public its first words. */
final class FirstWords {

  private FirstWords() {}

  /** Empty when they were said. */
  static Optional<Instant> due(Crises crises, CrisisId room) {
    return crises.byId(room).stream()
        .flatMap(known -> crises.clocksOf(known).stream())
        .filter(clock -> clock.kind() == CrisisClock.Kind.FIRST_WORDS)
        .filter(clock -> clock.stopped().isEmpty())
        .map(CrisisClock::due)
        .findFirst();
  }
}
