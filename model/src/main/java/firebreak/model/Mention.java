package firebreak.model;

import java.time.Instant;
import java.util.Set;

/**
 * A post that matched one or more watches of a brand.
 *
 * @param watches the watches it matched, at least one
 * @param heardAt when the post reached us; for recorded posts the time the post claims
 */
public record Mention(BrandId brand, Post post, Set<WatchId> watches, Instant heardAt) {

  /** Stands among the watches of what we said ourselves. */
  public static final WatchId BY_US = new WatchId("by-us");

  /** Stands among the watches of what others say in a thread under words of ours. */
  public static final WatchId UNDER_OURS = new WatchId("under-ours");

  public Mention {
    watches = Set.copyOf(watches);
    if (watches.isEmpty()) {
      throw new IllegalArgumentException("a mention matches at least one watch: " + post.id());
    }
  }

  /**
   * The event time that decides everywhere. A post that claims to come from the future is taken at
   * the moment we heard it, so that one wrong clock cannot push time forward for everybody.
   */
  public Instant at() {
    return post.postedAt().isAfter(heardAt) ? heardAt : post.postedAt();
  }

  public boolean isByUs() {
    return watches.contains(BY_US);
  }

  public boolean isUnderOurs() {
    return watches.contains(UNDER_OURS);
  }
}
