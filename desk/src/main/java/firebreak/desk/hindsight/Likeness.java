package firebreak.desk.hindsight;

import firebreak.model.Signal;
import firebreak.model.Signal.Measure.GoingViral;
import firebreak.model.Signal.Measure.NegativeBurst;
import firebreak.model.Signal.Measure.NegativeShare;
import firebreak.model.StoryId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When two signals are about the same: at another strictness the same thing begins elsewhere. */
final class Likeness {

  /** The shipped cooldown: within it a rule does not speak of the same again. */
  private static final Duration APART = Duration.ofMinutes(60);

  private Likeness() {}

  static boolean alike(Signal one, Signal other) {
    return one.id().equals(other.id())
        || (one.measure().getClass() == other.measure().getClass()
            && near(one.at(), other.at())
            && (isOfAllTalk(one) || one.story().equals(other.story())));
  }

  static boolean alike(Page one, Page other) {
    return near(one.at(), other.at()) && sameStory(one.story(), other.story());
  }

  /** Whether a strictness has a say in it. */
  static boolean isScaled(Signal signal) {
    return isOfAllTalk(signal) || signal.measure() instanceof GoingViral;
  }

  /** A burst names the story that it is mostly about, which may change with every person. */
  private static boolean isOfAllTalk(Signal signal) {
    return signal.measure() instanceof NegativeBurst || signal.measure() instanceof NegativeShare;
  }

  private static boolean sameStory(Optional<StoryId> one, Optional<StoryId> other) {
    return one.equals(other) || one.isEmpty() || other.isEmpty();
  }

  private static boolean near(Instant one, Instant other) {
    return Duration.between(one, other).abs().compareTo(APART) <= 0;
  }
}
