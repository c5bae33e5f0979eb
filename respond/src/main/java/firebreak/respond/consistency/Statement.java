package firebreak.respond.consistency;

import firebreak.model.PersonId;
import java.time.Instant;

/** Words of ours that others may hold against what we say next. */
public record Statement(String words, Instant at, PersonId by, Weight weight) {

  /** How much words of ours weigh. */
  public enum Weight {
    /** They are public. */
    PUBLIC,
    /** An approved answer about a claim that nobody has verified yet. */
    AGREED,
    /** An approved answer about a claim that was verified. */
    VERIFIED
  }
}
