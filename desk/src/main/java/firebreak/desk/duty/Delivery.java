package firebreak.desk.duty;

import firebreak.respond.matrix.Means;
import java.time.Instant;

/**
 * A letter as the desk keeps it.
 *
 * @param page number of its page
 * @param attempts how often it was handed over, this time included
 * @param sendingAt when it was handed over last
 */
record Delivery(String id, PageRef page, Route to, int attempts, Instant sendingAt) {

  /** The page that a letter belongs to. */
  record PageRef(long number, String id, long alarm, Means means, Instant at) {}

  /** Where a letter stands. */
  enum State {
    /** Waits to be handed over. */
    READY,
    /** Is being handed over; after a crash nobody knows how far it came. */
    SENDING,
    /** Was taken. */
    SENT,
    /** Was not taken and will not be tried again. */
    FAILED,
    /** Nobody can tell; it is not sent again. */
    UNKNOWN
  }
}
