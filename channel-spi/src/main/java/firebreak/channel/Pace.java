package firebreak.channel;

import java.time.Duration;
import java.time.Instant;

/** The clock a channel lives by, and its way to let time pass. */
public interface Pace {

  Instant now();

  /**
   * Lets that much time pass; returns at once when it is not positive.
   *
   * @throws InterruptedException when the channel is closed meanwhile
   */
  void pause(Duration duration) throws InterruptedException;

  /** The clock of this machine. */
  static Pace real() {
    return new Pace() {
      @Override
      public Instant now() {
        return Instant.now();
      }

      @Override
      public void pause(Duration duration) throws InterruptedException {
        if (duration.isPositive()) {
          Thread.sleep(duration);
        }
      }
    };
  }
}
