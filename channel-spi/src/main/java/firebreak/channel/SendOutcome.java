package firebreak.channel;

import firebreak.model.PostId;
import java.time.Instant;

/** What a channel may honestly answer when we try to speak. */
public sealed interface SendOutcome {

  /** Our words stand in public. */
  record Sent(PostId reply, Instant at) implements SendOutcome {}

  /** They stood there already. */
  record AlreadySent(PostId reply) implements SendOutcome {}

  /** The platform refused; trying the same again is useless. */
  record Rejected(Reason reason, String message) implements SendOutcome {

    /** Why a platform refuses to carry words. */
    public enum Reason {
      TOO_LONG,
      TARGET_GONE,
      REPLIES_CLOSED,
      NOT_ALLOWED,
      SIGNED_OUT,
      DUPLICATE_TEXT,
      OTHER
    }
  }

  /** The platform asks us to wait. */
  record Throttled(Instant notBefore) implements SendOutcome {}

  /** We do not know whether the words stand there: look before anything else is tried. */
  record Unknown(String why) implements SendOutcome {}
}
