package firebreak.channel;

import firebreak.model.AuthorId;
import firebreak.model.Engagement;
import firebreak.model.Post;
import firebreak.model.PostId;
import java.time.Instant;

/**
 * Something a channel told us. Delivered at least once and perhaps out of order; the intake makes
 * it once.
 */
public sealed interface ChannelEvent {

  /** When we heard it; for recordings the time that the recording claims. */
  Instant heardAt();

  /** Somebody posted. */
  record Posted(Post post, Instant heardAt) implements ChannelEvent {}

  /** Somebody changed a post; the post as it is now. */
  record Edited(Post post, Instant heardAt) implements ChannelEvent {}

  /** A post is gone. Its words must go too; that it existed stays known. */
  record Deleted(PostId post, Instant heardAt) implements ChannelEvent {}

  /** An account and everything it posted are gone. */
  record AccountGone(AuthorId author, Instant heardAt) implements ChannelEvent {}

  /** The counts of a post, as they are now. */
  record Engaged(PostId post, Engagement counts, Instant heardAt) implements ChannelEvent {}

  /**
   * Someone reacted once more to a post, where a channel tells single acts instead of counts.
   *
   * @param actId names this one act on its channel, so that it counts once
   */
  record Reacted(PostId post, String actId, Act act, Instant heardAt) implements ChannelEvent {

    /** What someone did to a post. */
    public enum Act {
      LIKE,
      REPOST
    }
  }

  /** Continuity cannot be proven: we may have been blind between these moments. */
  record Gap(Instant from, Instant until, String why) implements ChannelEvent {
    @Override
    public Instant heardAt() {
      return until;
    }
  }

  /**
   * Something that could not be read. It goes to the quarantine with its reason.
   *
   * @param raw what arrived, cut to the quarantine's limit when very long
   * @param place where it stood, such as {@code line 17} or a cursor
   * @param reason one sentence that names what is wrong and where
   */
  record Unreadable(String raw, String place, String reason, Instant heardAt)
      implements ChannelEvent {}
}
