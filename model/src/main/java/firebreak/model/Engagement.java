package firebreak.model;

import java.util.OptionalLong;

/**
 * How often the public reacted to a post, as counted by its channel at one moment. A count that the
 * channel does not give is absent, not zero.
 */
public record Engagement(
    OptionalLong likes,
    OptionalLong reposts,
    OptionalLong replies,
    OptionalLong quotes,
    OptionalLong views) {

  public static final Engagement UNKNOWN =
      new Engagement(
          OptionalLong.empty(),
          OptionalLong.empty(),
          OptionalLong.empty(),
          OptionalLong.empty(),
          OptionalLong.empty());

  /**
   * Likes, reposts, replies and quotes together; unknown counts add nothing. Views are not acts.
   */
  public long acts() {
    return likes.orElse(0) + reposts.orElse(0) + replies.orElse(0) + quotes.orElse(0);
  }
}
