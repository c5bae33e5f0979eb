package firebreak.detect;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** The days on which a brand was heard, and whether they still tell what is usual. */
final class Days {

  /*
   * What was learned stops being true in two ways. After two weeks without a mention it is too old.
   * And when four days in a row were each five times as loud as the days before, the talk has a new
   * level (a watch was added, the brand grew, a recording begins after a few stray posts) and not a
   * storm, which is over sooner. Then the warm-up begins anew. The price: in a storm that stays
   * five times as loud for a fifth day, sigma rules pause and only the absolute ones speak on.
   */

  private static final int OUTDATED = 14;
  private static final int NEW_LEVEL_DAYS = 4;
  private static final int NEW_LEVEL_TIMES = 5;
  private static final int FEWEST = 50;
  private static final int KNOWN_AFTER = 3;
  private static final int USUAL_OVER = 14;
  private static final long NEVER = Long.MIN_VALUE;

  private long day = NEVER;
  private long today;
  private int seen;
  private double usual;
  private int usualOver;
  private int loudInARow;
  private boolean unusual;

  /** Ends the days before this one; true when what was learned before is no longer usual. */
  boolean changesWith(long newest) {
    if (day == NEVER || newest <= day) {
      day = Math.max(day, newest);
      return false;
    }
    boolean outdated = newest - day > OUTDATED;
    boolean newLevel = endOfDay();
    day = newest;
    today = 0;
    seen = outdated ? 0 : seen + 1;
    return outdated || newLevel;
  }

  /** A day with talk that was expected to be more is neither loud nor quiet. */
  void add(boolean usual) {
    today++;
    unusual |= !usual;
  }

  private boolean endOfDay() {
    if (unusual) {
      unusual = false;
      return false;
    }
    boolean loud = usualOver >= KNOWN_AFTER && today >= FEWEST && today >= NEW_LEVEL_TIMES * usual;
    if (!loud) {
      loudInARow = 0;
      usualOver = Math.min(usualOver + 1, USUAL_OVER);
      usual += (today - usual) / usualOver;
      return false;
    }
    if (++loudInARow < NEW_LEVEL_DAYS) {
      return false;
    }
    usual = (double) today;
    usualOver = KNOWN_AFTER;
    loudInARow = 0;
    seen = 0;
    return true;
  }

  /** Days that are over, on which something was heard, since what is usual was last unknown. */
  int seen() {
    return seen;
  }

  void writeTo(DataOutput out) throws IOException {
    out.writeLong(day);
    out.writeLong(today);
    out.writeInt(seen);
    out.writeDouble(usual);
    out.writeInt(usualOver);
    out.writeInt(loudInARow);
    out.writeBoolean(unusual);
  }

  static Days readFrom(DataInput in) throws IOException {
    var read = new Days();
    read.day = in.readLong();
    read.today = in.readLong();
    read.seen = in.readInt();
    read.usual = in.readDouble();
    read.usualOver = in.readInt();
    read.loudInARow = in.readInt();
    read.unusual = in.readBoolean();
    return read;
  }
}
