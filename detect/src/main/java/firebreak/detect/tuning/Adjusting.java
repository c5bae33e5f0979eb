package firebreak.detect.tuning;

import firebreak.detect.tuning.Advice.Because;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Draws from what people judged whether a brand should be listened to more or less strictly. */
public final class Adjusting {

  /*
   * A night too loud is a nuisance, a night too quiet may be a crisis, so the two directions ask for
   * unequal proof. Stricter: at least eight signals judged since the last change, and even the kind
   * end of the 95 percent interval is under a half; that is 1 right of 8, 2 of 12, 5 of 20. Looser:
   * one crisis that people found first is enough, unless a quarter of at least four judged signals
   * were nothing. When both are wrong no strictness is right, and a person must look at the matrix
   * or the watch. Only signals since the last change count, so that no judgement moves it twice. One
   * step at most each week. By itself the desk moves between 90 and 130 percent; farther, and where
   * somebody pinned it, it only proposes.
   */

  public static final Strictness ALONE_FROM = new Strictness(90);
  public static final Strictness ALONE_TO = new Strictness(130);
  public static final int JUDGED_FOR_STRICTER = 8;
  public static final int JUDGED_AGAINST_LOOSER = 4;
  public static final Duration BETWEEN_STEPS = Duration.ofDays(7);

  private static final double HALF = 0.5;
  private static final double MOSTLY_RIGHT = 0.75;

  private Adjusting() {}

  public static Advice advise(Experience past, Instant now) {
    if (past.changedAt().filter(at -> now.isBefore(at.plus(BETWEEN_STEPS))).isPresent()) {
      return new Advice.Stay(Because.TOO_SOON);
    }
    var precision = past.precision();
    boolean loud = precision.judged() >= JUDGED_FOR_STRICTER && precision.high() < HALF;
    boolean doubtful =
        precision.judged() >= JUDGED_AGAINST_LOOSER && precision.share() < MOSTLY_RIGHT;
    if (past.missed() > 0) {
      return doubtful
          ? new Advice.Stay(Because.BOTH_WRONG)
          : step(past, past.inForce().looser(), Because.MISSED);
    }
    if (loud) {
      return step(past, past.inForce().stricter(), Because.MOSTLY_NOTHING);
    }
    return new Advice.Stay(
        precision.judged() < JUDGED_FOR_STRICTER ? Because.TOO_FEW_JUDGED : Because.GOOD_ENOUGH);
  }

  private static Advice step(Experience past, Optional<Strictness> to, Because because) {
    if (to.isEmpty()) {
      return new Advice.Stay(Because.AT_THE_LIMIT);
    }
    return past.pinned() || !isAlone(to.get())
        ? new Advice.Propose(to.get(), because)
        : new Advice.Adjust(to.get(), because);
  }

  private static boolean isAlone(Strictness to) {
    return to.compareTo(ALONE_FROM) >= 0 && to.compareTo(ALONE_TO) <= 0;
  }
}
