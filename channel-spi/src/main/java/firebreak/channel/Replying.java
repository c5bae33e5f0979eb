package firebreak.channel;

import firebreak.model.ApprovedReply;
import firebreak.model.PostId;
import java.util.Optional;

/** How a channel says our words in public. */
public interface Replying {

  /**
   * Says the words once.
   *
   * @param command stable for this reply: the same command sent twice must not speak twice where
   *     the platform can prevent it
   */
  SendOutcome reply(ApprovedReply reply, CommandId command);

  /**
   * Looks on the channel for the reply that this command may have left there. Asked after every
   * unknown outcome and after a crash, before anything else is tried.
   */
  Found findOwnReply(PostId target, CommandId command);

  /** Names one attempt to speak; the same after every restart. */
  record CommandId(String value) {
    public CommandId {
      if (!value.matches("[a-z0-9]{13,64}")) {
        throw new IllegalArgumentException("a command id is 13 to 64 of a-z and 0-9: " + value);
      }
    }
  }

  /** What the channel shows under the target. */
  sealed interface Found {

    /** Our reply stands there. */
    record There(PostId reply) implements Found {}

    /** Our reply does not stand there. */
    record NotThere() implements Found {}

    /** The channel could not be asked. */
    record CannotTell(String why) implements Found {}
  }

  /** The public address of a reply, when the channel has one. */
  default Optional<java.net.URI> permalink(PostId reply) {
    return Optional.empty();
  }
}
