package firebreak.desk.replies;

import firebreak.channel.Replying.CommandId;
import firebreak.model.PersonId;
import firebreak.model.PostId;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * One attempt to say words in public, exactly once.
 *
 * @param command stored before anything is sent; the same after every restart
 * @param said what the channel or the desk said about it
 */
record Publication(
    long id, long reply, CommandId command, Fate fate, Moments moments, PersonId by, String said) {

  /**
   * What became of it.
   *
   * @param post where the words stand
   * @param otherwise what stands there, when it is not what was approved
   */
  record Fate(
      State state,
      Optional<PostId> post,
      Optional<URI> permalink,
      int attempts,
      Optional<String> otherwise) {}

  /**
   * When.
   *
   * @param tried when it was handed to the channel last
   * @param next when the sender looks at it again
   */
  record Moments(
      Instant queued, Optional<Instant> tried, Optional<Instant> next, Optional<Instant> spoken) {}

  State state() {
    return fate.state();
  }

  /** How far it has come. */
  enum State {
    QUEUED,
    /** Handed to the channel; the answer is not written down yet. */
    SENDING,
    /** The channel asked us to wait. */
    THROTTLED,
    /** Nobody knows whether it is public: look before anything else. */
    UNKNOWN,
    /** A person has to post it by hand. */
    HANDED,
    /** Somebody says that they posted it; nobody has heard it yet. */
    CLAIMED,
    PUBLIC,
    /** The channel will not carry these words. */
    REFUSED,
    /** At the last moment something stood between the words and the public. */
    WITHHELD
  }
}
