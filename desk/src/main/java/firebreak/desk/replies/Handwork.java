package firebreak.desk.replies;

import firebreak.model.PersonId;
import firebreak.model.PostId;
import firebreak.respond.speaking.Carrying;
import java.time.Instant;
import java.util.Optional;

/**
 * Words that a person posts by hand.
 *
 * @param carrier who does it
 * @param due by when
 */
record Handwork(
    long publication, PersonId carrier, Instant due, Optional<Claim> claim, Heard heard) {

  /**
   * Somebody said that the words stand there.
   *
   * @param address where, as they told it; empty when they did not
   * @param post the post that the address names
   */
  record Claim(Instant at, PersonId by, String address, Optional<PostId> post) {}

  /**
   * What the channel told us.
   *
   * @param at when; empty while it has told us nothing
   * @param otherwise what stands there, when it is not what was approved
   * @param second another reply of ours in the same thread
   */
  record Heard(Optional<Instant> at, Optional<String> otherwise, Optional<PostId> second) {}

  Carrying carrying(Instant now) {
    return Carrying.at(due, claim.map(Claim::at), now);
  }
}
