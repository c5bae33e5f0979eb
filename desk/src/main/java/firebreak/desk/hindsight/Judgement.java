package firebreak.desk.hindsight;

import firebreak.model.PersonId;
import java.time.Instant;

/** What one person said of one signal. */
record Judgement(PersonId by, Verdict verdict, Instant at) {

  /** Whether it was worth being woken. */
  enum Verdict {
    /** Rightly woken. */
    RIGHT,
    /** This was nothing. */
    NOTHING
  }
}
