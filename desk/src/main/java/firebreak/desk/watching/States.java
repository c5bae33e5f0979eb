package firebreak.desk.watching;

import firebreak.desk.brands.Brand;
import firebreak.desk.detecting.Detecting;
import firebreak.desk.watching.BrandTime.Now;
import firebreak.detect.Standing;
import firebreak.model.Tier;
import org.springframework.stereotype.Component;

/** Finds out how a brand stands. */
@Component
class States {

  private final Detecting detecting;
  private final Tiers tiers;

  States(Detecting detecting, Tiers tiers) {
    this.detecting = detecting;
    this.tiers = tiers;
  }

  /** The last hour before that moment. */
  Standing standing(Brand brand, Now now) {
    return detecting.ask(brand.id(), detector -> detector.standing(now.instant()));
  }

  /** An open crisis says most, then signals that ask to act, then the numbers. */
  State of(Brand brand, Now now, Standing standing) {
    var open = tiers.open(brand.id());
    if (!open.isEmpty()) {
      return new State.InCrisis(open);
    }
    var assessment =
        tiers.assess(brand.id(), tiers.recent(brand.id(), now.instant()), now.instant());
    var because = assessment.deciding().flatMap(ground -> ground.signal());
    if (because.isPresent() && assessment.tier().atLeast(Tier.T1)) {
      return new State.Departed(assessment.tier(), because.orElseThrow());
    }
    return byNumbers(now, standing);
  }

  private static State byNumbers(Now now, Standing standing) {
    if (!now.heardAnything()) {
      return new State.NothingHeard();
    }
    boolean busier =
        standing.usualMentions().filter(usual -> standing.mentions() > usual.high()).isPresent()
            || standing
                .usualNegativeAuthors()
                .filter(usual -> standing.negativeAuthors() > usual.high())
                .isPresent();
    if (busier) {
      return new State.Busier();
    }
    var learning = standing.learning();
    return learning.over()
        ? new State.Quiet()
        : new State.Learning(learning.daysSeen(), learning.daysNeeded());
  }
}
