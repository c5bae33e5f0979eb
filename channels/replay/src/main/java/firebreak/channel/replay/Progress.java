package firebreak.channel.replay;

/**
 * How far a recording has been read and played.
 *
 * @param bytesRead of the file as it lies on disk, so a packed file counts packed bytes
 * @param rowsRead rows found so far, readable or not
 * @param delivered events that the sink has taken, unreadable rows among them
 * @param unreadable rows that could not be read
 */
public record Progress(
    Phase phase, long bytesRead, long bytesTotal, long rowsRead, long delivered, long unreadable) {

  /** What is going on. */
  public enum Phase {
    WAITING,
    READING,
    PLAYING,
    FINISHED
  }

  /** Between 0 and 1. */
  public double shareRead() {
    return bytesTotal == 0 ? 1 : Math.min(1.0, (double) bytesRead / bytesTotal);
  }
}
