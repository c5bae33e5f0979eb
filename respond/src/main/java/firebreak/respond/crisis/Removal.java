package firebreak.respond.crisis;

import firebreak.respond.crisis.CrisisEvent.RemovalAsked;
import firebreak.respond.crisis.CrisisEvent.RemovalDecided;
import firebreak.respond.crisis.CrisisEvent.RemovalDone;
import java.util.List;
import java.util.Optional;

/** Somebody's wish to hide what another person said, and what came of it. */
public record Removal(
    RemovalAsked asked, Optional<RemovalDecided> decided, Optional<RemovalDone> done) {

  /** All of a crisis, in the order in which they were asked for. */
  public static List<Removal> in(Timeline timeline) {
    return timeline.all(RemovalAsked.class).stream()
        .map(asked ->
            new Removal(
                asked,
                timeline.all(RemovalDecided.class).stream()
                    .filter(decided -> decided.item().equals(asked.item()))
                    .findFirst(),
                timeline.all(RemovalDone.class).stream()
                    .filter(done -> done.item().equals(asked.item()))
                    .findFirst()))
        .toList();
  }

  public Standing standing() {
    if (done.isPresent()) {
      return Standing.DONE;
    }
    return decided
        .map(one -> one.agreed() ? Standing.TO_BE_DONE : Standing.REFUSED)
        .orElse(Standing.WAITS);
  }

  /** How far it has come. */
  public enum Standing {
    /** A second person has to decide. */
    WAITS,
    /** Agreed; somebody has to do it by hand. */
    TO_BE_DONE,
    DONE,
    REFUSED
  }
}
