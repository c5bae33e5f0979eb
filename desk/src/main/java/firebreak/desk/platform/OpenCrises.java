package firebreak.desk.platform;

import firebreak.model.BrandId;
import firebreak.model.StoryId;
import firebreak.model.Tier;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Tells the pages that surround everything which crises are open; answered by who keeps them. */
public interface OpenCrises {

  /** The most serious first. */
  List<OpenCrisis> open();

  /**
   * A crisis that has not ended.
   *
   * @param name what people call it
   * @param since when it was suspected
   * @param address path of its room, such as {@code /crises/17}
   */
  record OpenCrisis(
      BrandId brand, String name, Tier tier, Instant since, Set<StoryId> stories, String address) {

    public OpenCrisis {
      stories = Set.copyOf(stories);
    }
  }
}
