package firebreak.desk.duty;

import firebreak.model.Tier;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An alarm as people see it.
 *
 * @param tier null for a test
 * @param said how it ended, or that it is open
 */
record AlarmView(
    long id,
    @Nullable Tier tier,
    String headline,
    String said,
    boolean open,
    String room,
    List<Woken> woken) {

  /** Somebody who was woken, with the exact time for whoever points at it. */
  record Woken(String name, Instant at, String clock, String exactly, List<Way> ways) {}

  /** How a letter fared on one way. */
  record Way(String name, String state, String said, String detail) {}
}
