package firebreak.respond.duty;

import firebreak.model.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * One person's hours on one day.
 *
 * @param until the first moment that is no longer covered
 */
public record Turn(Instant from, Instant until, PersonId primary, Optional<PersonId> backup) {

  boolean covers(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(until);
  }
}
