package firebreak.detect.story;

import java.util.List;
import java.util.Optional;

/**
 * What sets a story apart from what is usually said of the brand.
 *
 * @param words the surest first, lower case; hostile until escaped
 * @param site where a third of its posts or more lead to
 * @param accounts that took part within a day, none of them named
 */
public record WhyNow(List<String> words, Optional<String> site, long accounts) {

  private static final int WORDS = 3;
  private static final int DAY = 24 * 60;
  private static final double A_THIRD = 1 / 3.0;

  public WhyNow {
    words = List.copyOf(words);
  }

  static WhyNow of(Story story, UsualWords usual, long now) {
    return new WhyNow(
        story.telling(usual, WORDS), story.siteOfAtLeast(A_THIRD), story.authorsWithin(DAY, now));
  }
}
