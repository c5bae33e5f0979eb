package firebreak.desk.forecasting;

import java.io.Serial;

/** A line that holds no cascade, told so that its writer can mend it. */
final class UnreadableCascade extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  UnreadableCascade(String why) {
    super(why);
  }

  String why() {
    return String.valueOf(getMessage());
  }
}
