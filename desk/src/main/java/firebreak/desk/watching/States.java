package firebreak.desk.watching;

import firebreak.desk.brands.Brand;
import firebreak.desk.detecting.Campaigns;
import firebreak.desk.detecting.Detecting;
import firebreak.desk.silence.Coverage;
import firebreak.desk.silence.Unheard;
import firebreak.desk.watching.BrandTime.Now;
import firebreak.desk.watching.StateWords.Beside;
import firebreak.detect.Standing;
import firebreak.model.Tier;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds out how a brand stands. */
@Component
class States {

  private final Detecting detecting;
  private final Tiers tiers;
  private final Coverage coverage;
  private final Campaigns campaigns;

  States(Detecting detecting, Tiers tiers, Coverage coverage, Campaigns campaigns) {
    this.detecting = detecting;
    this.tiers = tiers;
    this.coverage = coverage;
    this.campaigns = campaigns;
  }

  Beside beside(Brand brand, Now now) {
    return new Beside(unheard(brand, now), campaigns.runningAt(brand.id(), now.instant()));
  }

  /** Where the brand is not heard; a recording has no channel that could be silent. */
  private List<Unheard> unheard(Brand brand, Now now) {
    return now.recorded() ? List.of() : coverage.unheard(brand.id(), now.instant());
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
    int unheard = unheard(brand, now).size();
    return unheard > 0 ? new State.Unheard(unheard) : byNumbers(now, standing);
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
