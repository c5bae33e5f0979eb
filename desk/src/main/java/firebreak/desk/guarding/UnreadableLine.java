package firebreak.desk.guarding;

/** A line that the command cannot make sense of, told so that its writer can mend it. */
final class UnreadableLine extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableLine(String problem) {
    super(problem);
  }

  UnreadableLine(String problem, Throwable cause) {
    super(problem, cause);
  }

  String problem() {
    return String.valueOf(getMessage());
  }
}
