package firebreak.respond.triage;

import firebreak.model.Reading;
import firebreak.respond.crisis.ClaimVerdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the desk knows about somebody who speaks about the brand.
 *
 * @param posts what they said, the newest first
 * @param orderFound whether an order of theirs was found, or a case of theirs was found to be true
 * @param since when the account was opened, where the channel tells
 */
public record AuthorFacts(List<Said> posts, boolean orderFound, Optional<Instant> since) {

  public AuthorFacts {
    posts = List.copyOf(posts);
  }

  /**
   * One post of theirs.
   *
   * @param verdict what the check of the claim of its story came to, where there was one
   */
  public record Said(String words, Reading reading, Optional<ClaimVerdict> verdict) {}
}
