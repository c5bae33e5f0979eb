package firebreak.detect;

import firebreak.detect.story.Forecast;
import firebreak.model.ChannelId;
import firebreak.model.PostId;
import firebreak.model.StoryId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A story as it stands at one moment.
 *
 * @param root the earliest post known
 * @param label words that set it apart, the strongest first; hostile until escaped
 */
public record StoryView(
    StoryId id,
    PostId root,
    Span span,
    Set<ChannelId> channels,
    List<String> label,
    Talk talk,
    Velocity velocity) {

  public StoryView {
    channels = Set.copyOf(channels);
    label = List.copyOf(label);
  }

  /** From when to when it was talked about. */
  public record Span(Instant first, Optional<Instant> firstHostile, Instant last) {}

  /**
   * How much was said, and by how many in the last 24 hours.
   *
   * @param acts likes, reposts, replies and quotes of its posts
   * @param reach followers of everybody who spoke, once for each post; 0 when nobody tells them
   */
  public record Talk(
      long mentions, long hostile, long authors, long hostileAuthors, long acts, long reach) {}

  /**
   * Mentions in the last minutes, and how large it is expected to become.
   *
   * @param actsIn60 likes, reposts, replies and quotes that came in the last hour
   */
  public record Velocity(
      long in5, long in30, long in60, long in120, long actsIn60, Forecast forecast) {

    /** Enough is said in it that a forecast says something. */
    public boolean isActive() {
      return in60 >= 5;
    }

    /** Mentions of the last half hour beyond those of the half hour before. */
    public long acceleration() {
      return 2 * in30 - in60;
    }
  }
}
