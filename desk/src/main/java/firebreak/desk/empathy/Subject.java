package firebreak.desk.empathy;

import firebreak.model.BrandId;
import firebreak.model.StoryId;
import java.util.Optional;

/**
 * Whose map it is.
 *
 * @param story absent for the whole talk about the brand
 */
public record Subject(BrandId brand, Optional<StoryId> story) {

  String storyKey() {
    return story.map(StoryId::value).orElse("");
  }

  /** Path of the page that shows it. */
  String address() {
    return "/watch/" + brand + story.map(id -> "/stories/" + id).orElse("") + "/empathy";
  }
}
