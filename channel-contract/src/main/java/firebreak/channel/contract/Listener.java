package firebreak.channel.contract;

import firebreak.model.AuthorId;
import firebreak.model.PostId;
import java.util.List;

/** One person to whom a channel carries private messages, and how that can fail. */
public interface Listener {

  /** The public post that we write about. */
  PostId post();

  AuthorId author();

  /** Every private message that they have, the earliest first. */
  List<String> has();

  /** They answer us in private. */
  void answers();

  /** So much time passes that the platform lets nobody write about this post any more. */
  void waitsTooLong();

  /** Whether the platform counts what we write before they answer. */
  boolean isCounted();

  /** Whether the world behind this channel can fail in that way. */
  boolean can(Failure failure);

  /** The next attempt to write fails in that way, and only that one. */
  void failNext(Failure failure);

  /** How an attempt to write can fail. */
  enum Failure {
    /** They have it, but we never hear so. */
    ANSWER_LOST,
    /** They do not have it, and we do not know that. */
    REQUEST_LOST,
    /** We are asked to wait. */
    THROTTLED,
    /** They take no messages from us. */
    MESSAGES_CLOSED
  }
}
