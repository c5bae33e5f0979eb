package firebreak.respond.crisis;

import firebreak.respond.crisis.CrisisEvent.RegulatorClockStarted;
import firebreak.respond.crisis.CrisisEvent.RegulatorTold;
import firebreak.respond.playbook.StepClosed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Steps that start or stop the clock of an authority when they are done, by their name: {@code
 * start-clock-gdpr-article-33} and {@code tell-authority-gdpr-article-33}.
 */
final class ClockSteps {

  private static final String START = "start-clock-";
  private static final String TELL = "tell-authority-";

  private ClockSteps() {}

  /**
   * What else happens when a step was done. The hours run from the suspicion: nobody can say later
   * that we knew before we counted.
   */
  static List<CrisisEvent> follow(Crisis crisis, StepClosed closing) {
    var step = closing.step();
    if (step.startsWith(START)) {
      return named(step.substring(START.length()))
          .filter(duty -> !isStarted(crisis, duty))
          .<CrisisEvent>map(duty ->
              new RegulatorClockStarted(
                  closing.at(), closing.by(), duty, crisis.timeline().beginning().at()))
          .stream()
          .toList();
    }
    if (step.startsWith(TELL)) {
      return named(step.substring(TELL.length()))
          .filter(duty -> isStarted(crisis, duty))
          .<CrisisEvent>map(duty -> new RegulatorTold(closing.at(), closing.by(), duty))
          .stream()
          .toList();
    }
    return List.of();
  }

  private static boolean isStarted(Crisis crisis, Regulator duty) {
    return crisis.timeline().all(RegulatorClockStarted.class).stream()
        .anyMatch(started -> started.duty() == duty);
  }

  private static Optional<Regulator> named(String written) {
    return Arrays.stream(Regulator.values())
        .filter(duty -> duty.name().replace('_', '-').toLowerCase(Locale.ROOT).equals(written))
        .findFirst();
  }
}
