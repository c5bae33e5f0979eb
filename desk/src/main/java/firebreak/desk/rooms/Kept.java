package firebreak.desk.rooms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One public post as it stood when somebody kept it. What is written down is this record as JSON,
 * and the SHA-256 is taken over exactly those letters.
 *
 * @param thread what stood around it in the same conversation, the earliest first
 */
record Kept(
    String channel,
    String post,
    Author author,
    String words,
    Instant postedAt,
    Optional<String> permalink,
    List<Around> thread) {

  Kept {
    thread = List.copyOf(thread);
  }

  /** What the channel said of the author then. */
  record Author(
      String id,
      String handle,
      Optional<String> name,
      Optional<Long> followers,
      Optional<Boolean> verified,
      Optional<Instant> since) {}

  /** One other post of the conversation. */
  record Around(String post, String handle, Instant at, String words) {}
}
