package firebreak.channel.contract;

import firebreak.model.PostId;
import java.util.List;

/** The place where a channel that replies is heard. */
public interface Stage {

  /** A post that can be answered. */
  PostId target();

  /** Everything that stands in public under a post, the earliest first. */
  List<String> wordsUnder(PostId target);

  /** Whether the world behind this channel can fail in that way. */
  boolean can(Failure failure);

  /** The next attempt to speak fails in that way, and only that one. */
  void failNext(Failure failure);

  /** How an attempt to speak can fail. */
  enum Failure {
    /** The words are said, but we never hear so. */
    ANSWER_LOST,
    /** Nothing is said, and we do not know that. */
    REQUEST_LOST,
    /** We are asked to wait. */
    THROTTLED,
    /** The post that we answer is gone. */
    TARGET_GONE,
    /** Our account may not speak there. */
    NOT_ALLOWED,
    /** Our account is not signed in any more and cannot sign in again. */
    SIGNED_OUT
  }
}
