package firebreak.respond.review;

import firebreak.respond.wording.Bilingual;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What the public did before and after one public act of ours. */
public sealed interface Effect {

  /** The moment of the act. */
  Instant act();

  /**
   * Enough time on both sides to compare.
   *
   * @param before the stretch before the act, without what belongs to the act before it
   * @param after the stretch after the act, up to the next one
   * @param timesAsMuch posts per minute after the act as a multiple of those before
   * @param hostileShare change of the hostile share, in shares of 1
   */
  record Measured(Instant act, Side before, Side after, Interval timesAsMuch, Interval hostileShare)
      implements Effect {

    /** What can be said with 95 % confidence. It is what followed, not what we caused. */
    public Tendency tendency() {
      if (timesAsMuch.liesBelow(1)) {
        return Tendency.CALMER;
      }
      return timesAsMuch.liesAbove(1) ? Tendency.LOUDER : Tendency.NO_CLEAR_CHANGE;
    }
  }

  /** Another act or the present came too soon. */
  record TooSoonToTell(Instant act, Duration before, Duration after) implements Effect {}

  /**
   * One stretch of time.
   *
   * @param trend change of posts per step from step to step
   * @param shareTrend change of the hostile share from step to step
   */
  record Side(
      Duration length,
      long posts,
      long hostile,
      Optional<Interval> trend,
      Optional<Interval> shareTrend) {

    public double hostileShare() {
      return posts == 0 ? 0 : (double) hostile / posts;
    }
  }

  /** The effect in one word. */
  enum Tendency {
    CALMER("calmer afterwards", "potem spokojniej"),
    LOUDER("louder afterwards", "potem głośniej"),
    NO_CLEAR_CHANGE("no clear change", "bez wyraźnej zmiany");

    private final String english;
    private final String polish;

    Tendency(String english, String polish) {
      this.english = english;
      this.polish = polish;
    }

    public Bilingual words() {
      return new Bilingual(english, polish);
    }
  }
}
