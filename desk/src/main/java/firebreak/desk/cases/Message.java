package firebreak.desk.cases;

import firebreak.model.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that was written in private.
 *
 * @param by who of us wrote it; absent for the customer's words
 */
record Message(long id, Instant at, Optional<PersonId> by, Way way, Purpose purpose, String words) {

  boolean isOurs() {
    return by.isPresent();
  }

  /** Where it was written. */
  enum Way {
    CHANNEL,
    EMAIL,
    PHONE
  }

  /** What it is for; the last three are asked once. */
  enum Purpose {
    TALK,
    ALL_WELL,
    LOOK_AGAIN,
    HOW_WAS_IT
  }
}
