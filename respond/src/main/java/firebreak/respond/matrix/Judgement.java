package firebreak.respond.matrix;

import firebreak.model.PersonId;
import firebreak.model.Tier;
import java.time.Instant;

/**
 * How serious a person says it is. Somebody who wavers between two tiers gives both, and the higher
 * counts.
 */
public record Judgement(PersonId by, Instant at, Tier atLeast, Tier atMost, String why) {

  public Judgement {
    if (!atMost.atLeast(atLeast)) {
      throw new IllegalArgumentException("at least " + atLeast + " but at most " + atMost);
    }
    if (why.isBlank()) {
      throw new IllegalArgumentException("a judgement of " + by + " gives no reason");
    }
  }

  /** Unsure means the higher tier. */
  public Tier tier() {
    return atMost;
  }
}
