package firebreak.desk.duty;

import firebreak.model.BrandId;
import firebreak.model.StoryId;
import firebreak.model.Tier;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.wording.Bilingual;
import java.util.Optional;

/**
 * What somebody is woken for.
 *
 * @param brand absent when somebody only tests how they are reached
 * @param story absent for the whole talk about the brand
 */
record Matter(
    Optional<BrandId> brand,
    Optional<StoryId> story,
    Optional<CrisisId> crisis,
    Tier tier,
    Bilingual headline) {

  private static final Bilingual TEST = new Bilingual("A test page", "Wezwanie próbne");

  static Matter test() {
    return new Matter(Optional.empty(), Optional.empty(), Optional.empty(), Tier.T0, TEST);
  }

  boolean isTest() {
    return brand.isEmpty();
  }
}
