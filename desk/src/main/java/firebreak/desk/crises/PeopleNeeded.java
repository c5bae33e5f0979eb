package firebreak.desk.crises;

import firebreak.model.BrandId;
import firebreak.model.StoryId;
import firebreak.model.Tier;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.matrix.Paging;
import firebreak.respond.wording.Bilingual;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody has to be woken. Published inside the transaction that found it out.
 *
 * @param cause names why, the same after every restart, so that nobody is woken twice for it
 * @param story what they are needed for; absent for the whole talk about the brand
 * @param crisis the room to go to; absent for a story that only needs a look
 */
public record PeopleNeeded(
    String cause,
    BrandId brand,
    Optional<StoryId> story,
    Optional<CrisisId> crisis,
    Tier tier,
    Paging paging,
    About about) {

  /**
   * What it is about.
   *
   * @param headline in one line
   * @param at when what was said was said; long ago for a recording
   */
  public record About(Bilingual headline, Instant at) {}
}
