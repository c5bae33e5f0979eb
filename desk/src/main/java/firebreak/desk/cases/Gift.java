package firebreak.desk.cases;

import firebreak.model.PersonId;
import firebreak.respond.care.Goodwill;
import firebreak.respond.care.Money;
import firebreak.respond.people.Role;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that we give a customer, or want to.
 *
 * @param askedOf the part whose yes it waits for; absent when whoever wanted it could decide
 */
record Gift(
    long id,
    Goodwill what,
    Money cost,
    State state,
    Optional<Role> askedOf,
    PersonId askedBy,
    Instant since) {

  /** How far it has come. */
  enum State {
    ASKED,
    GIVEN,
    REFUSED,
    ARRIVED,
    NOT_NEEDED
  }
}
