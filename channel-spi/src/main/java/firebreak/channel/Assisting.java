package firebreak.channel;

import firebreak.model.PostId;
import java.net.URI;
import java.util.Optional;

/**
 * How a person carries our words to a platform that does not take them through its API: where they
 * answer, and what an address that they bring back names.
 */
public interface Assisting {

  /**
   * Where a person opens the post that is answered; empty when nobody knows its address.
   *
   * @param heardAt the address with which the post was heard, from outside and so hostile
   */
  Optional<URI> placeOf(PostId target, Optional<URI> heardAt);

  /** What an address names that a person copied from the platform. */
  Named read(URI address);

  /** What stands at an address. */
  sealed interface Named {

    /** This one post. */
    record ThePost(PostId post) implements Named {}

    /** Something on this platform that tells no single post. */
    record ThisPlatform() implements Named {}

    /** Something else. */
    record Elsewhere() implements Named {}
  }
}
