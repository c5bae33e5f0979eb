package firebreak.model;

import java.time.Instant;

/**
 * One public text by one author on one channel, exactly as the channel showed it.
 *
 * @param words empty for a bare picture or video, never absent; hostile until escaped
 * @param postedAt as the channel or author claims; may lie in the future when a clock is wrong
 */
public record Post(
    PostId id,
    Author author,
    String words,
    Instant postedAt,
    ThreadPlace thread,
    Engagement engagement,
    PostFacts facts) {

  public boolean startsItsThread() {
    return thread.root().equals(id);
  }
}
