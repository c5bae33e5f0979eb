package firebreak.respond.reach;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is known before we decide whether to answer.
 *
 * @param story how the story goes; absent when it is not followed any more
 * @param theirFollowers of the author of the thread; absent when the channel does not tell
 * @param ourFollowers of our account there; absent when the desk has not heard of them
 * @param harm whether somebody can come to harm
 * @param earlier what followed earlier answers of this brand
 */
public record ReachFacts(
    Optional<Growth> story,
    OptionalLong theirFollowers,
    OptionalLong ourFollowers,
    boolean harm,
    List<Earlier> earlier) {

  public ReachFacts {
    earlier = List.copyOf(earlier);
  }

  /**
   * A story on its way.
   *
   * @param mentions so far
   * @param lastHour of them
   * @param end how many there will be when nobody answers
   */
  public record Growth(long mentions, long lastHour, Range end) {

    double further() {
      return Math.max(0, end.expected() - mentions);
    }

    /** Of all that will be said, how much has not been said yet; 0 to 1. */
    double stillToCome() {
      return end.expected() <= 0 ? 0 : further() / end.expected();
    }
  }
}
