package firebreak.respond.playbook;

import firebreak.model.PersonId;
import java.time.Instant;

/** Somebody is through with a step. */
public record StepClosed(String step, PersonId by, Instant at, How how) {

  /** How it ended. */
  public sealed interface How {

    /**
     * It was done.
     *
     * @param note what came of it; may be empty
     */
    record Done(String note) implements How {}

    /** It was left out on purpose. */
    record Skipped(String why) implements How {
      public Skipped {
        if (why.isBlank()) {
          throw new IllegalArgumentException("a step is skipped for a reason");
        }
      }
    }
  }
}
