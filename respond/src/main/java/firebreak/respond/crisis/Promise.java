package firebreak.respond.crisis;

import firebreak.respond.crisis.CrisisEvent.PromiseBroken;
import firebreak.respond.crisis.CrisisEvent.PromiseKept;
import firebreak.respond.crisis.CrisisEvent.PromiseMade;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Something that we said we would do. */
public record Promise(
    PromiseMade made, Optional<PromiseKept> kept, Optional<PromiseBroken> broken) {

  /** The promises of a crisis, in the order in which they were made. */
  public static List<Promise> in(Timeline timeline) {
    return timeline.all(PromiseMade.class).stream().map(made -> of(made, timeline)).toList();
  }

  private static Promise of(PromiseMade made, Timeline timeline) {
    var kept =
        timeline.all(PromiseKept.class).stream()
            .filter(event -> event.promise().equals(made.promise()))
            .findFirst();
    var broken =
        timeline.all(PromiseBroken.class).stream()
            .filter(event -> event.promise().equals(made.promise()))
            .findFirst();
    return new Promise(made, kept, broken);
  }

  /** Where it stands at this moment. */
  public Standing at(Instant now) {
    if (broken.isPresent()) {
      return Standing.BROKEN;
    }
    var settled = kept.map(PromiseKept::at);
    boolean overdue = settled.orElse(now).isAfter(made.due());
    if (settled.isPresent()) {
      return overdue ? Standing.KEPT_LATE : Standing.KEPT;
    }
    return overdue ? Standing.OVERDUE : Standing.OPEN;
  }

  public boolean isSettled() {
    return settledAt().isPresent();
  }

  /** When it was kept or broken. */
  public Optional<Instant> settledAt() {
    return kept.map(PromiseKept::at).or(() -> broken.map(PromiseBroken::at));
  }

  /** What became of a promise. */
  public enum Standing {
    OPEN,
    OVERDUE,
    KEPT,
    KEPT_LATE,
    BROKEN
  }
}
