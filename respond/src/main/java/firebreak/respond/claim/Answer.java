package firebreak.respond.claim;

import firebreak.model.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * What we say when somebody brings a claim up.
 *
 * @param language BCP 47 primary tag
 * @param fingerprint SHA-256 over everything that an approval is bound to
 * @param approved who agreed to exactly this, and when; empty while nobody has or after a change
 */
public record Answer(
    String language,
    String words,
    PersonId author,
    Instant at,
    String fingerprint,
    Optional<Approval> approved) {

  public boolean isApproved() {
    return approved.isPresent();
  }

  /** The second person's yes. */
  public record Approval(PersonId by, Instant at) {}
}
