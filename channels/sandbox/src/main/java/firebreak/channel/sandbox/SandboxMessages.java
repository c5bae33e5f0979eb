package firebreak.channel.sandbox;

import firebreak.model.PostId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where a drill keeps what was written in private. */
public interface SandboxMessages {

  /**
   * Keeps a message unless its command has written already, or another was kept about the same post
   * before they answered; the check and the keeping happen together or not at all.
   */
  Kept keep(Written written);

  /** What a command has written, if anything. */
  Optional<Written> writtenBy(String command);

  /** Everything that was written about a post, the earliest first. */
  List<Written> about(PostId post);

  /** What is known of the person behind a post. */
  Optional<Person> behind(PostId post);

  /**
   * One private message of a drill.
   *
   * @param begins whether they had not answered yet when it was written
   */
  record Written(String command, PostId about, String words, boolean begins, Instant at) {}

  /** When they posted in public, and when they answered us in private last. */
  record Person(Instant posted, Optional<Instant> answered) {}

  /** What came of keeping a message. */
  enum Kept {
    FRESH,
    /** The same command has written before. */
    BEFORE,
    /** Something else was written before they answered. */
    ALL_SAID
  }
}
