package firebreak.respond.duty;

import firebreak.model.PersonId;
import firebreak.respond.matrix.Means;
import java.time.Duration;
import java.util.List;

/** People who are woken together at one place of the ladder. */
record Call(Place place, List<PersonId> people, Means means, Duration patience, Kind kind) {

  /** Why these people. */
  enum Kind {
    RUNG,
    SUCCESSION,
    EVERYONE
  }
}
