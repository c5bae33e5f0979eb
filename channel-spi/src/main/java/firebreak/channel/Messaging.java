package firebreak.channel;

import firebreak.channel.Capabilities.LengthLimit;
import firebreak.channel.Replying.CommandId;
import firebreak.model.AuthorId;
import firebreak.model.CheckedMessage;
import firebreak.model.PostId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** How a channel carries our private words to one person who wrote a public post. */
public interface Messaging {

  /** The longest private message. */
  LengthLimit longest();

  /** Whether the channel lets us write to this person about this post now. Changes nothing. */
  Window window(PostId about, AuthorId to);

  /**
   * Sends the message once.
   *
   * @param command stable for this message: the same command sent twice must not send twice where
   *     the platform can prevent it
   */
  MessageOutcome send(CheckedMessage message, CommandId command);

  /**
   * Looks whether the message of this command is there. Asked after every unknown outcome and after
   * a crash, before anything else is tried.
   */
  Traced find(PostId about, CommandId command);

  /** Names a private message on its channel. */
  record MessageId(String value) {
    public MessageId {
      if (value.isBlank()) {
        throw new IllegalArgumentException("a message id must not be blank");
      }
    }
  }

  /** What a channel lets us write to one person. */
  sealed interface Window {

    /**
     * We may write.
     *
     * @param left messages until they answer; empty when the channel does not count
     * @param until when it shuts; empty when it stays open
     */
    record Open(OptionalInt left, Optional<Instant> until) implements Window {}

    /** We may not. */
    record Shut(MessageOutcome.Rejected.Reason why) implements Window {}

    /** The channel could not be asked. */
    record CannotTell(String why) implements Window {}
  }

  /** What the channel knows of one message. */
  sealed interface Traced {

    /** It was sent. */
    record There(MessageId message) implements Traced {}

    /** It was not. */
    record NotThere() implements Traced {}

    /** The channel could not be asked. */
    record CannotTell(String why) implements Traced {}
  }
}
