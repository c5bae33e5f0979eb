package firebreak.respond.crisis;

import firebreak.respond.crisis.CrisisClock.Kind;
import firebreak.respond.crisis.CrisisEvent.RegulatorClockStarted;
import firebreak.respond.crisis.CrisisEvent.RegulatorTold;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** The clocks of authorities; the first report stops one, further reports follow in phases. */
record RegulatorClocks(Holidays holidays) {

  Stream<CrisisClock> of(Crisis crisis) {
    return crisis.timeline().all(RegulatorClockStarted.class).stream()
        .map(start -> clock(crisis, start));
  }

  private CrisisClock clock(Crisis crisis, RegulatorClockStarted start) {
    return CrisisClock.running(
            Kind.REGULATOR,
            crisis.id() + " " + start.duty(),
            start.awareAt(),
            start.duty().period().ends(start.awareAt(), holidays))
        .stoppedAt(told(crisis, start.duty()));
  }

  private static Optional<Instant> told(Crisis crisis, Regulator duty) {
    return crisis.timeline().all(RegulatorTold.class).stream()
        .filter(event -> event.duty() == duty)
        .map(RegulatorTold::at)
        .findFirst();
  }
}
