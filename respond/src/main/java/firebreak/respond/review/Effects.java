package firebreak.respond.review;

import firebreak.respond.review.Effect.Measured;
import firebreak.respond.review.Effect.Side;
import firebreak.respond.review.Effect.TooSoonToTell;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Compares what the public did before and after each of our public acts. */
public final class Effects {

  /*
   * Idea. Up to an hour on either side of an act is counted in steps of five minutes that begin at
   * the act itself; the stretch ends early at a neighbouring act, so that no post is counted for
   * two acts on one side. The ratio of the two rates is that of two Poisson counts: its logarithm
   * is about normal with variance 1/a + 1/b (half a post is added to each, so that zero is no
   * trouble). Posts come in flocks, so the variance is multiplied by the unrest of the steps around
   * their means (Pearson's chi square over its degrees of freedom, at least 1), as in quasi-Poisson
   * regression. The change of the hostile share gets the Agresti-Caffo interval, which adds one
   * post of each kind to both sides and holds well for small counts.
   *
   * Cost. O(posts × acts).
   *
   * Error. A storm ebbs by itself: a fall after an act is not its merit alone. Hence both slopes
   * are given too; an act that came in the middle of a fall shows a falling slope before it. A
   * strong trend inside a stretch counts as unrest and widens the interval, which is the honest
   * direction to be wrong in.
   */

  /** How far before and after an act posts are compared at most. */
  public static final Duration LONGEST = Duration.ofHours(1);

  private static final Duration STEP = Duration.ofMinutes(5);
  private static final int FEWEST_STEPS = 3;
  private static final double NORMAL = 1.96;

  private Effects() {}

  /**
   * One effect for each act, in the order of time.
   *
   * @param reactions in any order
   * @param acts when our words became public, in any order
   * @param known up to this moment the reactions are complete
   */
  public static List<Effect> of(List<Reaction> reactions, List<Instant> acts, Instant known) {
    var sorted = acts.stream().sorted().distinct().toList();
    var effects = new ArrayList<Effect>();
    for (int index = 0; index < sorted.size(); index++) {
      var act = sorted.get(index);
      var previous = index == 0 ? act.minus(LONGEST) : sorted.get(index - 1);
      var next = index + 1 == sorted.size() ? known : earlier(sorted.get(index + 1), known);
      effects.add(effect(reactions, act, wholeSteps(previous, act), wholeSteps(act, next)));
    }
    return effects;
  }

  private static Effect effect(
      List<Reaction> reactions, Instant act, Duration before, Duration after) {
    var then = Bins.of(reactions, act.minus(before), act, STEP);
    var since = Bins.of(reactions, act, act.plus(after), STEP);
    return then.size() < FEWEST_STEPS || since.size() < FEWEST_STEPS
        ? new TooSoonToTell(act, before, after)
        : new Measured(
            act, side(then), side(since), timesAsMuch(then, since), shareChange(then, since));
  }

  private static Side side(Bins bins) {
    return new Side(
        STEP.multipliedBy(bins.size()),
        bins.total(),
        bins.totalHostile(),
        bins.trend(),
        bins.shareTrend());
  }

  static Interval timesAsMuch(Bins before, Bins after) {
    double then = before.total() + 0.5;
    double since = after.total() + 0.5;
    double ratio = (since / after.size()) / (then / before.size());
    double degrees = before.size() + after.size() - 2.0;
    double unrest = Math.max(1, (before.unrest() + after.unrest()) / degrees);
    double margin = NORMAL * Math.sqrt(unrest * (1 / then + 1 / since));
    return new Interval(ratio, ratio * Math.exp(-margin), ratio * Math.exp(margin));
  }

  static Interval shareChange(Bins before, Bins after) {
    double n1 = before.total() + 2.0;
    double n2 = after.total() + 2.0;
    double p1 = (before.totalHostile() + 1) / n1;
    double p2 = (after.totalHostile() + 1) / n2;
    double margin = NORMAL * Math.sqrt(p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2);
    return new Interval(p2 - p1, p2 - p1 - margin, p2 - p1 + margin);
  }

  private static Duration wholeSteps(Instant from, Instant until) {
    long steps = Duration.between(from, until).dividedBy(STEP);
    long most = LONGEST.dividedBy(STEP);
    return STEP.multipliedBy(Math.clamp(steps, 0, most));
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
