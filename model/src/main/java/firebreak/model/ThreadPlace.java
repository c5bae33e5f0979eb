package firebreak.model;

import java.util.Optional;

/**
 * Where a post stands in a conversation.
 *
 * @param root the first post of the conversation; a post that starts one is its own root
 * @param inReplyTo the post it answers
 * @param quotes the post it shows and comments on
 */
public record ThreadPlace(PostId root, Optional<PostId> inReplyTo, Optional<PostId> quotes) {

  /** The place of a post that starts its own conversation. */
  public static ThreadPlace startedBy(PostId post) {
    return new ThreadPlace(post, Optional.empty(), Optional.empty());
  }
}
