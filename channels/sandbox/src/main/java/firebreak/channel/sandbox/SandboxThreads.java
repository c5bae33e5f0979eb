package firebreak.channel.sandbox;

import firebreak.model.PostId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where a drill keeps what was said in it. */
public interface SandboxThreads {

  /**
   * Keeps an utterance unless its command has spoken already; the two happen together or not at
   * all, also when two threads try at once.
   *
   * @return false when the command had spoken before
   */
  boolean keep(Said said);

  /** What a command has said, if anything. */
  Optional<Said> saidBy(String command);

  /** Everything that was said to a post, the earliest first. */
  List<Said> under(PostId target);

  /**
   * One utterance of a drill.
   *
   * @param command the command that spoke, at most once
   * @param words exactly as they were said
   */
  record Said(String command, PostId reply, PostId target, String words, Instant at) {}
}
