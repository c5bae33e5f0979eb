package firebreak.detect;

import firebreak.detect.story.Stories;
import firebreak.detect.story.Story;
import firebreak.detect.story.Told;
import java.util.List;

/** A mention that was counted, and what there is to judge about it. */
record Heard(Told told, Story story, Found found, Around around) {

  /**
   * What departs however strict one is.
   *
   * @param rises of the talk as a whole, ended before this mention
   * @param reach how far its story comes
   * @param other hands, stars and tags
   */
  record Found(
      List<Departure> rises, List<Departure> harms, List<Departure> reach, List<Departure> other) {}

  /** What everything is compared with. */
  record Around(
      Timeline timeline, Stories stories, UsualShare usualShare, HostileMinutes hostileMinutes) {}
}
