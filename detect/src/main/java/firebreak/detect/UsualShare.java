package firebreak.detect;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Which part of the talk is usually hostile. */
final class UsualShare {

  /*
   * The share of closed two-hour windows, weighted by their mentions, over about the last week, and
   * how far it differs from window to window. A care account is asked for help all day: its usual
   * share is high, and 40 % is then no news. Until enough was learned nobody can know, and the rule
   * keeps still: a new brand is watched by the count of negative authors instead. The deviation is
   * that of a binomial share plus WANDER, by which ordinary days differ, or what was measured if
   * that is more.
   */

  private static final double FORGETTING = 1 - 1.0 / 84;
  private static final double WANDER = 0.05;
  private static final int FEWEST = 10;

  private double mentions;
  private double hostile;
  private double squares;
  private double windows;
  private long learned;

  void learn(long hostileNow, long mentionsNow) {
    if (mentionsNow == 0) {
      return;
    }
    if (mentionsNow >= FEWEST && learned >= FEWEST) {
      double off = (double) hostileNow / mentionsNow - mean();
      squares = squares * FORGETTING + off * off;
      windows = windows * FORGETTING + 1;
    }
    mentions = mentions * FORGETTING + mentionsNow;
    hostile = hostile * FORGETTING + hostileNow;
    learned += mentionsNow;
  }

  long learned() {
    return learned;
  }

  double mean() {
    return mentions == 0 ? 0 : hostile / mentions;
  }

  /** How many deviations this share lies above the usual one. */
  double sigmasOf(long hostileNow, long mentionsNow) {
    double mean = mean();
    double expected = mean * (1 - mean) / mentionsNow + WANDER * WANDER;
    double measured = windows < 5 ? 0 : squares / windows;
    double share = (double) hostileNow / mentionsNow;
    return (share - mean) / Math.sqrt(Math.max(expected, measured));
  }

  void writeTo(DataOutput out) throws IOException {
    out.writeDouble(mentions);
    out.writeDouble(hostile);
    out.writeDouble(squares);
    out.writeDouble(windows);
    out.writeLong(learned);
  }

  static UsualShare readFrom(DataInput in) throws IOException {
    var read = new UsualShare();
    read.mentions = in.readDouble();
    read.hostile = in.readDouble();
    read.squares = in.readDouble();
    read.windows = in.readDouble();
    read.learned = in.readLong();
    return read;
  }
}
