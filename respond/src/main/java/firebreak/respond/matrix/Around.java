package firebreak.respond.matrix;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * What surrounds the signals. Every part may be unknown, and then it counts as the worse.
 *
 * @param zone the brand's own, for rows that ask for hours of the week
 * @param languages spoken by the posts that show the signals; empty when nobody can tell
 * @param ownPage whether it happens under a page of ours
 * @param dutyCovered whether somebody is on duty at this moment
 */
public record Around(
    Optional<ZoneId> zone,
    Set<String> languages,
    Fact ownPage,
    Optional<CrisisType> type,
    Optional<Responsibility> responsibility,
    Fact dutyCovered) {

  /** Nobody has told us anything yet. */
  public static final Around UNKNOWN =
      new Around(
          Optional.empty(),
          Set.of(),
          Fact.UNKNOWN,
          Optional.empty(),
          Optional.empty(),
          Fact.UNKNOWN);

  public Around {
    languages = Set.copyOf(languages);
  }
}
