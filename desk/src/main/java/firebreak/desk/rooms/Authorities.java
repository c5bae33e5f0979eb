package firebreak.desk.rooms;

import firebreak.desk.crises.Crises;
import firebreak.respond.crisis.Briefing;
import firebreak.respond.crisis.CrisisClock;
import firebreak.respond.crisis.CrisisEvent.RegulatorClockStarted;
import firebreak.respond.crisis.CrisisEvent.RegulatorTold;
import firebreak.respond.crisis.CrisisEvent.RegulatorToldMore;
import firebreak.respond.crisis.Regulator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which authorities may have to be told in a crisis, by when, with what, and what they know. */
@Component
class Authorities {

  private final Crises crises;

  Authorities(Crises crises) {
    this.crises = crises;
  }

  /** The ones whose clocks run first, then those that were told, then the open questions. */
  List<Duty> of(Room room) {
    var clocks = crises.clocksOf(room.crisis());
    return Arrays.stream(Regulator.values())
        .map(duty -> duty(room, duty, clocks))
        .sorted(java.util.Comparator.comparing(Duty::standing))
        .toList();
  }

  private static Duty duty(Room room, Regulator duty, List<CrisisClock> clocks) {
    var due =
        clocks.stream()
            .filter(clock -> clock.kind() == CrisisClock.Kind.REGULATOR)
            .filter(clock -> clock.id().contains(" " + duty + " "))
            .findFirst();
    var standing =
        due.map(clock -> clock.stopped().isPresent() ? Standing.TOLD : Standing.RUNS)
            .orElse(Standing.ASKS);
    return new Duty(
        duty,
        room.reader().say(duty.duty()),
        standing,
        due.map(CrisisClock::due),
        told(room, duty),
        duty.briefing());
  }

  /** When it began, and every report so far. */
  private static List<String> told(Room room, Regulator duty) {
    var reader = room.reader();
    var told = new ArrayList<String>();
    var timeline = room.crisis().timeline();
    timeline.all(RegulatorClockStarted.class).stream()
        .filter(event -> event.duty() == duty)
        .map(event -> reader.say("authorities.aware", reader.exactly(event.awareAt())))
        .forEach(told::add);
    timeline.all(RegulatorTold.class).stream()
        .filter(event -> event.duty() == duty)
        .map(event ->
            reader.say("authorities.first", reader.name(event.by()), reader.exactly(event.at())))
        .forEach(told::add);
    timeline.all(RegulatorToldMore.class).stream()
        .filter(event -> event.duty() == duty)
        .map(event ->
            reader.say(
                "authorities.more",
                reader.name(event.by()),
                reader.exactly(event.at()),
                event.what()))
        .forEach(told::add);
    return told;
  }

  /** In the order in which they matter. */
  enum Standing {
    RUNS,
    TOLD,
    ASKS
  }

  /**
   * One duty.
   *
   * @param due by when the first report must be there
   * @param told what happened so far, in words
   */
  record Duty(
      Regulator id,
      String name,
      Standing standing,
      Optional<Instant> due,
      List<String> told,
      Briefing briefing) {}
}
