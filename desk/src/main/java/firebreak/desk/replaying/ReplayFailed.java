package firebreak.desk.replaying;

/** A replay that could not be finished; the message tells the user why. */
final class ReplayFailed extends RuntimeException {

  ReplayFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
