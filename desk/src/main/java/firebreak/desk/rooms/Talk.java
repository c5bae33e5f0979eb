package firebreak.desk.rooms;

import firebreak.model.StoryId;
import java.util.List;

/** Which stored mentions a crisis is about: those of its story, or all of its brand. */
final class Talk {

  private static final String ALL = "mention m where m.brand_id = ?";
  private static final String OF_STORY =
      "story_mention s join mention m on m.brand_id = s.brand_id and m.seq = s.seq"
          + " where s.brand_id = ? and s.story_id = ?";

  private Talk() {}

  /** Begins a query over mentions {@code m}; its values are {@link #of}. */
  static String from(Room room) {
    return room.story().isPresent() ? OF_STORY : ALL;
  }

  /** The same with the posts {@code p} beside them. */
  static String withPosts(Room room) {
    return from(room)
        .replaceFirst(
            " where ",
            " join post p on p.channel = m.channel and p.external_id = m.external_id where ");
  }

  static List<Object> of(Room room) {
    var brand = room.brand().id().value();
    return room.story()
        .map(StoryId::value)
        .<List<Object>>map(story -> List.of(brand, story))
        .orElseGet(() -> List.of(brand));
  }
}
