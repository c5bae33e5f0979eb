package firebreak.detect.rarity;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Duration;

/** Lets through what is said for the first time: the beginning of a rise and each leap above it. */
public final class Rises {

  /*
   * People are woken by news, not by a state. A rise that was told is told again within a day only
   * when it became rarer by LEAP (in logarithms: twenty times as rare); after a day of silence it is
   * news again. The same number is the least that is told at all: once in about 20 hours.
   */

  /** In logarithms of hours. */
  public static final double LEAP = 3;

  private static final Duration QUIET = Duration.ofHours(24);

  private final long quiet;
  private double told;
  private long since;

  /**
   * @param step how much time one row covers
   */
  public Rises(Duration step) {
    quiet = Math.max(1, QUIET.dividedBy(step));
    since = quiet;
  }

  /** The rarity when it is news, zero when not. */
  public double next(double rarity) {
    since++;
    if (rarity <= 0) {
      return 0;
    }
    if (since > quiet) {
      told = 0;
    }
    if (rarity <= told + LEAP) {
      return 0;
    }
    told = rarity;
    since = 0;
    return rarity;
  }

  public void writeTo(DataOutput out) throws IOException {
    out.writeDouble(told);
    out.writeLong(since);
  }

  public static Rises readFrom(DataInput in, Duration step) throws IOException {
    var read = new Rises(step);
    read.told = in.readDouble();
    read.since = in.readLong();
    return read;
  }
}
