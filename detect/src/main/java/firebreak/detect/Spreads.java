package firebreak.detect;

import firebreak.detect.forecast.StoryForecast;
import firebreak.detect.story.Links;
import firebreak.detect.story.Stories;
import firebreak.detect.story.Story;
import firebreak.detect.story.Told;
import firebreak.model.PostId;
import firebreak.model.Signal.Measure;
import firebreak.model.Signal.Measure.CrossChannel;
import firebreak.model.Signal.Measure.Crowd;
import firebreak.model.Signal.Measure.GoingViral;
import firebreak.model.Signal.Measure.InfluentialAuthor;
import firebreak.model.Signal.Measure.MediaPickup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Looks for a story that reaches further than stories of the brand do. */
final class Spreads {

  /*
   * Each rule asks for hostility besides reach: good news also spreads. A crowd is counted over a
   * day and needs a hashtag that a fifth of the story carries. Media counts when a news site is
   * linked or a news account speaks within a story that already has hostile authors. The forecast
   * is held against the median of past stories only after enough of them ended. In a time that is
   * expected to be louder, a crowd and a forecast count when one in HOSTILE_PART is hostile.
   */

  private static final int HOUR = 60;
  private static final int DAY = 24 * 60;

  private static final int HOSTILE_PART = 5;

  private final Thresholds thresholds;
  private final ExpectedTimes expected;

  Spreads(Thresholds thresholds, ExpectedTimes expected) {
    this.thresholds = thresholds;
    this.expected = expected;
  }

  /** How far a story reaches by now. */
  List<Departure> reach(Told told, Story story, long now) {
    var found = new ArrayList<Departure>();
    influential(told, story).ifPresent(found::add);
    if (isHostile(story)) {
      crossChannel(told, story, now).ifPresent(found::add);
      media(told, story, now).ifPresent(found::add);
      crowd(told, story, now).ifPresent(found::add);
    }
    return found;
  }

  /** How far it is expected to come. */
  Optional<Departure> outlook(Story story, Stories stories, long now) {
    return isHostile(story) && isDue(story) ? reconsider(story, stories, now) : Optional.empty();
  }

  private boolean isHostile(Story story) {
    return story.hostile() >= thresholds.spread().hostileAuthors();
  }

  /** A forecast costs more than all else here: it is made anew when a story grew by a hundredth. */
  private static boolean isDue(Story story) {
    return story.mentions() % Long.highestOneBit(Math.max(1, story.mentions() / 64)) == 0;
  }

  private Optional<Departure> influential(Told told, Story story) {
    if (!told.hostile() || told.followers() < thresholds.spread().followers()) {
      return Optional.empty();
    }
    var author = told.mention().post().author();
    var level = Level.of(1, told.followers());
    var measure =
        new InfluentialAuthor(Duration.ofDays(1), author.id(), author.handle(), told.followers());
    var rule = "influential-" + author.id().channel() + "-" + author.id().externalId();
    return Optional.of(departure(rule, level, story, measure, told));
  }

  private Optional<Departure> crossChannel(Told told, Story story, long now) {
    int minutes = (int) thresholds.spread().channelsWithin().toMinutes();
    if (story.channels().size() < thresholds.spread().channels()) {
      return Optional.empty();
    }
    var channels = story.hostileChannelsWithin(minutes, now);
    long authors = story.hostileAuthorsWithin(minutes, now);
    boolean enough = authors >= thresholds.spread().hostileAuthors();
    if (!enough || channels.size() < thresholds.spread().channels()) {
      return Optional.empty();
    }
    var level = Level.of(channels.size(), authors);
    var measure = new CrossChannel(thresholds.spread().channelsWithin(), channels, authors);
    return Optional.of(departure("channels", level, story, measure, told));
  }

  private Optional<Departure> media(Told told, Story story, long now) {
    var outlets = outlets(told);
    boolean hostileStory =
        !outlets.isEmpty()
            && story.hostileAuthorsWithin(DAY, now) >= thresholds.spread().hostileAuthors();
    if (!hostileStory) {
      return Optional.empty();
    }
    var measure = new MediaPickup(Duration.ofMinutes(DAY), outlets);
    return Optional.of(
        departure("media-" + outlets.iterator().next(), Level.of(1, 0), story, measure, told));
  }

  private Set<String> outlets(Told told) {
    var found = new LinkedHashSet<String>();
    var post = told.mention().post();
    for (var link : post.facts().links()) {
      var host = Links.host(link);
      if (thresholds.names().isNews(host)) {
        found.add(host);
      }
    }
    for (var link : told.gist().links()) {
      var host = Links.host(link);
      if (thresholds.names().isNews(host)) {
        found.add(host);
      }
    }
    var handle = post.author().handle().toLowerCase(Locale.ROOT);
    if (thresholds.names().newsHandles().contains(handle)) {
      found.add(handle);
    }
    return found;
  }

  private Optional<Departure> crowd(Told told, Story story, long now) {
    if (story.mentions() < thresholds.spread().crowd()) {
      return Optional.empty();
    }
    long authors = story.authorsWithin(DAY, now);
    if (authors < thresholds.spread().crowd() || isExpected(story, now)) {
      return Optional.empty();
    }
    var hashtag = story.hashtagOfAtLeast(thresholds.spread().tagShare());
    var level = new Level(1, hashtag.isPresent() ? 1 : 0, Level.step(authors));
    var measure = new Crowd(Duration.ofMinutes(DAY), authors, hashtag);
    return Optional.of(departure("crowd", level, story, measure, told));
  }

  /** Whether a story is expected to outgrow the brand's stories. */
  Optional<Departure> reconsider(Story story, Stories stories, long now) {
    var limits = thresholds.outlook();
    var median = stories.pastSizes().median(limits.stories());
    boolean counts =
        median.isPresent() && story.hostileAuthorsWithin(HOUR, now) >= limits.hostileAuthors();
    if (!counts || isExpected(story, now)) {
      return Optional.empty();
    }
    var end = StoryForecast.shipped().end(story.reactions(now), story.mentions());
    double usual = median.getAsDouble();
    if (end.median() < Math.max(limits.mentions(), limits.timesMedian() * usual)) {
      return Optional.empty();
    }
    var measure =
        new GoingViral(
            Duration.ofMinutes(HOUR),
            (double) end.median(),
            (double) end.low(),
            (double) end.high(),
            usual);
    var since = story.firstHostile().orElse(story.begun());
    return Optional.of(
        new Departure(
            "viral",
            Optional.of(story),
            Level.of(1, story.mentions()),
            since,
            measure,
            shown(story)));
  }

  /**
   * A campaign draws crowds; one that goes wrong is known by the part of them who are against us.
   */
  private boolean isExpected(Story story, long now) {
    return expected.covers(now)
        && HOSTILE_PART * story.hostileAuthorsWithin(DAY, now) < story.authorsWithin(DAY, now);
  }

  private static List<PostId> shown(Story story) {
    return story.exhibits().isEmpty() ? List.of(story.root()) : story.exhibits();
  }

  private static Departure departure(
      String rule, Level level, Story story, Measure measure, Told told) {
    var evidence = new LinkedHashSet<PostId>();
    if (told.hostile() || story.exhibits().isEmpty()) {
      evidence.add(told.mention().post().id());
    }
    evidence.addAll(story.exhibits());
    var since = story.firstHostile().orElse(told.mention().at());
    return new Departure(rule, Optional.of(story), level, since, measure, List.copyOf(evidence));
  }
}
