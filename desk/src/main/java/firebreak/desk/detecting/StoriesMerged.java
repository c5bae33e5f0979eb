package firebreak.desk.detecting;

import firebreak.model.BrandId;
import firebreak.model.StoryId;
import java.util.List;

/** Stories turned out to be the same; published inside the transaction that found out. */
public record StoriesMerged(BrandId brand, List<StoryId> absorbed, StoryId into) {

  public StoriesMerged {
    absorbed = List.copyOf(absorbed);
  }
}
