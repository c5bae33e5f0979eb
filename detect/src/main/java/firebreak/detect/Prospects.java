package firebreak.detect;

import firebreak.detect.forecast.Outcome;
import firebreak.detect.forecast.StoryForecast;
import firebreak.detect.forecast.StoryForecast.Outlooks;
import firebreak.detect.story.Stories;
import firebreak.detect.story.Story;
import firebreak.model.Signal.Measure;
import firebreak.model.Signal.Measure.Crowd;
import firebreak.model.Signal.Measure.GoingViral;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets a story go on in equally likely ways and measures each as if it had come so. */
final class Prospects {

  /*
   * The forecast gives twenty sizes, each as likely as the next. As many people as now stand behind
   * a mention, and the same part of them is hostile. Of what comes within two hours half
   * falls into the last of them; what is busy now stays counted. From this follow the people
   * against the brand in an hour, the crowd of the day and the forecast of that moment, which are
   * measured by the rules that are in force. Not foreseen: harm, media, other channels and
   * people with many followers; so a chance told is that of growth alone, and too low rather than
   * too high.
   */

  private static final int WAYS = 20;
  private static final int HOUR = 60;
  private static final int RECENT = 120;
  private static final int DAY = 24 * 60;

  private final Thresholds thresholds;
  private final Timeline timeline;
  private final Stories stories;

  Prospects(Thresholds thresholds, Timeline timeline, Stories stories) {
    this.thresholds = thresholds;
    this.timeline = timeline;
    this.stories = stories;
  }

  List<Prospect> of(Story story, Duration within, long now) {
    var told = StoryForecast.shipped().of(story.reactions(now), story.mentions());
    var soon = within.toMinutes() <= 30 ? told.in30() : told.in120();
    var prospects = new ArrayList<Prospect>();
    for (int way = 0; way < WAYS; way++) {
      double share = (way + 0.5) / WAYS;
      prospects.add(prospect(story, new Way(soon, told, share, within.toMinutes()), now));
    }
    return prospects;
  }

  private Prospect prospect(Story story, Way way, long now) {
    long further = way.mentions() - story.mentions();
    var measures = new ArrayList<Measure>();
    burst(story, way, further, now).ifPresent(measures::add);
    crowd(story, further, now).ifPresent(measures::add);
    viral(story, way, further, now).ifPresent(measures::add);
    return new Prospect(way.mentions(), measures);
  }

  private Optional<? extends Measure> burst(Story story, Way way, long further, long now) {
    return new Bursts(thresholds)
        .burst(timeline, timeline.hour, hostileInHour(story, way, further, now));
  }

  /** People against the brand in the busiest hour from now until then. */
  private long hostileInHour(Story story, Way way, long further, long now) {
    double each = perMention(story.hostileAuthorsWithin(RECENT, now), story, now);
    long others = timeline.hostileAuthors(HOUR, now);
    long stay =
        way.minutes() < HOUR ? timeline.hostileAuthors((int) (HOUR - way.minutes()), now) : 0;
    double inHour = further * Math.min(1, HOUR / (double) way.minutes());
    return Math.max(others, stay + Math.round(inHour * each));
  }

  private static double perMention(long people, Story story, long now) {
    return Math.min(1, people / (double) Math.max(1, story.mentionsWithin(RECENT, now)));
  }

  private Optional<Crowd> crowd(Story story, long further, long now) {
    double each = perMention(story.authorsWithin(RECENT, now), story, now);
    long authors = story.authorsWithin(DAY, now) + Math.round(further * each);
    boolean enough =
        authors >= thresholds.spread().crowd()
            && story.hostile() >= thresholds.spread().hostileAuthors();
    return enough
        ? Optional.of(
            new Crowd(
                Duration.ofDays(1),
                authors,
                story.hashtagOfAtLeast(thresholds.spread().tagShare())))
        : Optional.empty();
  }

  private Optional<GoingViral> viral(Story story, Way way, long further, long now) {
    var limits = thresholds.outlook();
    var usual = stories.pastSizes().median(limits.stories());
    if (usual.isEmpty()
        || hostileInHour(story, way, further, now) < limits.hostileAuthors()
        || way.end() < Math.max(limits.mentions(), limits.timesMedian() * usual.getAsDouble())) {
      return Optional.empty();
    }
    long end = way.end();
    return Optional.of(
        new GoingViral(
            Duration.ofMinutes(HOUR),
            (double) end,
            (double) way.mentions(),
            (double) end,
            usual.getAsDouble()));
  }

  /**
   * One way to go on.
   *
   * @param share of all courses that stay below it
   */
  private record Way(Outcome soon, Outlooks told, double share, long minutes) {

    long mentions() {
      return soon.at(share);
    }

    long end() {
      return Math.max(mentions(), told.end().at(share));
    }
  }
}
