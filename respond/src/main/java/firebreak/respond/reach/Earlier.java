package firebreak.respond.reach;

import firebreak.respond.review.Effect;
import firebreak.respond.review.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One earlier answer of ours, compared with what a story of that age does without anybody's help.
 *
 * @param logTimes logarithm of how many times as much was said as would have been without it
 * @param variance of that logarithm
 */
public record Earlier(double logTimes, double variance) {

  /*
   * A rate before and after an answer falls by itself, so the answer may not be praised for all of
   * it. Talk of a story thins out like a power of its age: somewhere between 1/age and 1/age², the
   * exponents between which recorded cascades lie (see the forecast of stories). The mean rate over
   * a stretch has a closed form for both; their ratio is what would have happened anyway. Taken is
   * the geometric middle, and half the distance between them as one standard deviation on top of
   * that of the two counts. In the first quarter of an hour of a story nothing can be compared: the
   * talk before the answer is then mostly the silence before the story.
   *
   * Error: no experiment. We answer when it burns, and what burns goes out; that flatters us. Both
   * exponents can be wrong for one story; many answers average that, one does not.
   */

  private static final Duration TOO_YOUNG = Duration.ofMinutes(15);
  private static final double NORMAL_95 = 1.96;

  /** Empty when the story was too young to compare, or the answer left too little to measure. */
  public static Optional<Earlier> of(Effect effect, Instant storyBegan) {
    return switch (effect) {
      case Effect.TooSoonToTell _ -> Optional.empty();
      case Effect.Measured measured -> of(measured, Duration.between(storyBegan, effect.act()));
    };
  }

  private static Optional<Earlier> of(Effect.Measured measured, Duration age) {
    if (age.minus(measured.before().length()).compareTo(TOO_YOUNG) < 0) {
      return Optional.empty();
    }
    double at = age.toSeconds();
    double from = at - measured.before().length().toSeconds();
    double until = at + measured.after().length().toSeconds();
    double fast = Math.log(from / until);
    double slow =
        Math.log(Math.log(until / at) / (until - at) / (Math.log(at / from) / (at - from)));
    double byItself = (fast + slow) / 2;
    double doubt = Math.abs(fast - slow) / 2;
    var times = measured.timesAsMuch();
    return Optional.of(
        new Earlier(Math.log(times.estimate()) - byItself, square(error(times)) + square(doubt)));
  }

  private static double error(Interval times) {
    return Math.log(times.high() / times.low()) / (2 * NORMAL_95);
  }

  private static double square(double value) {
    return value * value;
  }
}
