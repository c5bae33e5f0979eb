package firebreak.channel;

import firebreak.channel.Messaging.MessageId;
import java.time.Instant;

/** What a channel may honestly answer when we try to write to one person in private. */
public sealed interface MessageOutcome {

  /** They have it. */
  record Sent(MessageId message, Instant at) implements MessageOutcome {}

  /** They had it already. */
  record AlreadySent(MessageId message) implements MessageOutcome {}

  /** The platform refused; trying the same again is useless. */
  record Rejected(Reason reason, String message) implements MessageOutcome {

    /** Why a platform refuses to carry a private message. */
    public enum Reason {
      /** The time in which we may write is over. */
      WINDOW_CLOSED,
      /** We have written as often as the platform lets us before they answer. */
      ALL_SAID,
      /** They take no messages from us. */
      MESSAGES_CLOSED,
      TOO_LONG,
      /** They or their post are gone. */
      PERSON_GONE,
      NOT_ALLOWED,
      SIGNED_OUT,
      OTHER
    }
  }

  /** The platform asks us to wait. */
  record Throttled(Instant notBefore) implements MessageOutcome {}

  /** We do not know whether they have it: look before anything else is tried. */
  record Unknown(String why) implements MessageOutcome {}
}
