package firebreak.respond.review;

import firebreak.respond.crisis.Crisis;
import firebreak.respond.crisis.CrisisClock;
import firebreak.respond.crisis.CrisisClock.Face;
import firebreak.respond.crisis.CrisisClocks;
import firebreak.respond.crisis.CrisisEvent.WordsPublished;
import firebreak.respond.crisis.GoldenWindow;
import firebreak.respond.crisis.Promise;
import firebreak.respond.crisis.Seriousness.Moment;
import java.time.Instant;
import java.util.List;

/**
 * What can be said of a crisis from its timeline alone.
 *
 * @param tiers each tier with the moment it was given
 * @param acts when our words became public
 * @param late clocks that ended, or still stand, after their deadline
 */
public record Review(
    Speed speed,
    List<Moment> tiers,
    List<Instant> acts,
    List<Promise> promises,
    List<CrisisClock> late,
    Instant asOf) {

  public Review {
    tiers = List.copyOf(tiers);
    acts = List.copyOf(acts);
    promises = List.copyOf(promises);
    late = List.copyOf(late);
  }

  public static Review of(Crisis crisis, CrisisClocks clocks, Instant asOf) {
    var acts =
        crisis.timeline().all(WordsPublished.class).stream().map(WordsPublished::at).toList();
    var late = clocks.of(crisis).stream().filter(clock -> isLate(clock, asOf)).toList();
    return new Review(
        Speed.of(crisis),
        crisis.seriousness().given(),
        acts,
        Promise.in(crisis.timeline()),
        late,
        asOf);
  }

  /** How many promises stand so at the moment of the review. */
  public long promises(Promise.Standing standing) {
    return promises.stream().filter(promise -> promise.at(asOf) == standing).count();
  }

  /** Whether the public heard from us before two hours had passed. */
  public boolean spokeInGoldenWindow() {
    return speed.toFirstWords().filter(time -> time.compareTo(GoldenWindow.LENGTH) < 0).isPresent();
  }

  private static boolean isLate(CrisisClock clock, Instant asOf) {
    return switch (clock.at(asOf)) {
      case Face.Running _ -> false;
      case Face.Stopped(_, var left) -> left.isNegative();
      case Face.Over _ -> clock.kind() != CrisisClock.Kind.VERIFY;
    };
  }
}
