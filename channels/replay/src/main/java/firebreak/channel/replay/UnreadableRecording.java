package firebreak.channel.replay;

/** A recording that cannot be played as it was asked for; the message tells a user what to do. */
public final class UnreadableRecording extends RuntimeException {

  public UnreadableRecording(String message) {
    super(message);
  }

  UnreadableRecording(String message, Throwable cause) {
    super(message, cause);
  }
}
