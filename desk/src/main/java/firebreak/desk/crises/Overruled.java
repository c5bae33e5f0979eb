package firebreak.desk.crises;

import firebreak.model.PersonId;
import firebreak.model.Tier;
import firebreak.respond.crisis.CrisisEvent;
import firebreak.respond.crisis.CrisisEvent.CrisisDismissed;
import firebreak.respond.crisis.CrisisEvent.TierLowered;
import firebreak.respond.crisis.CrisisEvent.TierRaised;
import java.time.Instant;
import java.util.Optional;

/** Somebody saw it differently than the matrix, and said why. */
record Overruled(PersonId by, Instant at, String act, Optional<Tier> tier, String why) {

  static Optional<Overruled> in(CrisisEvent event) {
    if (event instanceof TierRaised(var at, var by, var to, var why)) {
      return by.map(person -> new Overruled(person, at, "raised", Optional.of(to), why));
    }
    if (event instanceof TierLowered(var at, var by, var to, var why)) {
      return Optional.of(new Overruled(by, at, "lowered", Optional.of(to), why));
    }
    if (event instanceof CrisisDismissed(var at, var by, var why)) {
      return Optional.of(new Overruled(by, at, "dismissed", Optional.empty(), why));
    }
    return Optional.empty();
  }
}
