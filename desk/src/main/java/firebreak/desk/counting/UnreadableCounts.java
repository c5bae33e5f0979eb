package firebreak.desk.counting;

import java.io.Serial;

/**
 * A line of a series of counts that cannot be read; the message names the line and what is wrong.
 */
final class UnreadableCounts extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  UnreadableCounts(long line, String why) {
    super("line " + line + ": " + why);
  }
}
