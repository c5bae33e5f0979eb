package firebreak.respond.matrix;

import java.time.Instant;

/** Whether people are told of an assessment or left in peace. */
public sealed interface Notice {

  /** There is something new: tell them. */
  record Announce() implements Notice {}

  /** They were told of the same less than a cooldown ago. */
  record Quiet(Instant toldAt, Instant until) implements Notice {}

  /** No row of the matrix matched. */
  record NothingToTell() implements Notice {}
}
