package firebreak.respond.matrix;

import firebreak.model.Tier;
import java.time.Instant;
import java.util.Set;

/** People were told: when, how serious, and which rows said so. */
public record Announcement(Instant at, Tier tier, Set<String> rows) {

  public Announcement {
    rows = Set.copyOf(rows);
  }
}
