package firebreak.channel.contract;

import firebreak.model.PostId;
import java.time.Instant;

/**
 * The public behind a channel that listens. What it is told to say waits there until the channel
 * comes to listen, and is said in the order given.
 */
public interface Source {

  /**
   * Somebody posts.
   *
   * @param key names the post; the same key again is the same post once more
   * @param at when it was posted
   * @return the id under which the channel must deliver it
   */
  PostId say(String key, String words, Instant at);

  /** Something arrives that cannot be read. */
  void sayGarbage();

  /** Called only when the channel declares that it sees edits. */
  PostId edit(String key, String words, Instant at);

  /** Called only when the channel declares that it sees deletions. */
  PostId delete(String key, Instant at);

  /** Whether the connection to this source can break at all. */
  boolean canDisconnect();

  /** Breaks the next connection after that many messages; the one after that holds. */
  void disconnectAfter(int messages);
}
