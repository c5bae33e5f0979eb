package firebreak.desk.cases;

import firebreak.channel.Replying.CommandId;
import firebreak.desk.cases.Message.Purpose;
import firebreak.model.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * One private message on its way to a customer, exactly once.
 *
 * @param command stored before anything is sent; the same after every restart
 * @param said what the channel or the desk said about it
 */
record Sending(
    long id, long caseId, PersonId by, Letter letter, CommandId command, Fate fate, String said) {

  public State state() {
    return fate.state();
  }

  /** What is sent. */
  record Letter(Purpose purpose, String words, String language) {}

  /**
   * What became of it.
   *
   * @param tried when it was handed to the channel last
   * @param next when the desk looks at it again
   */
  record Fate(
      State state, int attempts, Instant queued, Optional<Instant> tried, Optional<Instant> next) {}

  /** How far it has come. */
  enum State {
    QUEUED,
    /** Handed to the channel; the answer is not written down yet. */
    SENDING,
    /** The channel asked us to wait. */
    THROTTLED,
    /** Nobody knows whether they have it: look before anything else. */
    UNKNOWN,
    SENT,
    /** The channel will not carry it. */
    REFUSED,
    /** At the last moment something stood between the message and the customer. */
    WITHHELD;

    public boolean isOnItsWay() {
      return this == QUEUED || this == SENDING || this == THROTTLED || this == UNKNOWN;
    }
  }
}
