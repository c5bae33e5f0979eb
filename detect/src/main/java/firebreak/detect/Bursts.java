package firebreak.detect;

import firebreak.detect.story.Stories;
import firebreak.detect.story.Story;
import firebreak.model.Signal.Measure.NegativeBurst;
import firebreak.model.Signal.Usual;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** Looks for more people against the brand than usual. */
final class Bursts {

  /*
   * Distinct authors of hostile posts in the last 30 and 60 minutes, against the hour of the week
   * (UsualHours). One sigma is at least so many authors (Width), so three sigma are never a handful. In
   * the warm-up there are no sigmas: ten authors within the hour are enough, unless a day or more
   * has shown that ten are nothing here; what was learned so far may silence, never raise.
   */

  static final String RULE = "burst";

  private static final int QUIETING_HOURS = 24;

  private final Thresholds thresholds;

  Bursts(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  /** The window that departs most, if any does. */
  Optional<NegativeBurst> look(Timeline timeline) {
    if (timeline.hostileAuthors(60, timeline.now()) < thresholds.burst().authors()) {
      return Optional.empty();
    }
    return timeline.windows().stream()
        .flatMap(window -> burst(timeline, window).stream())
        .max(Comparator.comparingInt(this::degree).thenComparingDouble(NegativeBurst::sigmas));
  }

  private Optional<NegativeBurst> burst(Timeline timeline, BurstWindow window) {
    return burst(timeline, window, timeline.hostileAuthors(window.minutes(), timeline.now()));
  }

  /** What it would be if so many people spoke against the brand within that window. */
  Optional<NegativeBurst> burst(Timeline timeline, BurstWindow window, long authors) {
    if (authors < thresholds.burst().authors()) {
      return Optional.empty();
    }
    return warmedUp(timeline, thresholds)
        ? learned(timeline, window, authors)
        : unlearned(timeline, window, authors);
  }

  static boolean warmedUp(Timeline timeline, Thresholds thresholds) {
    return timeline.daysSeen() >= thresholds.patience().days()
        && timeline.hoursLearned() >= thresholds.patience().hours();
  }

  private Optional<NegativeBurst> unlearned(Timeline timeline, BurstWindow window, long authors) {
    boolean known = timeline.hoursLearned() >= QUIETING_HOURS;
    double usual = known ? window.usualAt(timeline.now()).mean() : 0;
    return authors < thresholds.burst().watchTimes() * usual
        ? Optional.empty()
        : Optional.of(new NegativeBurst(length(window), authors, Optional.empty(), 0, 0, 1));
  }

  private Optional<NegativeBurst> learned(Timeline timeline, BurstWindow window, long authors) {
    var limits = thresholds.burst();
    var learned = window.usualAt(timeline.now());
    var usual = limits.width().of(learned);
    double sigmas = usual.sigmasOf(authors);
    double times = usual.timesOf(authors);
    if (sigmas < limits.watchSigmas() && times < limits.watchTimes()) {
      return Optional.empty();
    }
    double asked = sigmas >= limits.issueSigmas() ? limits.issueSigmas() : limits.watchSigmas();
    int inARow = sigmas < asked ? 1 : window.inARow(asked, limits.width(), timeline.now());
    int days = timeline.daysSeen();
    var against = new Usual(usual.mean(), usual.sigma(), days, window.usual().points());
    return Optional.of(
        new NegativeBurst(length(window), authors, Optional.of(against), sigmas, times, inARow));
  }

  private static Duration length(BurstWindow window) {
    return Duration.ofMinutes(window.minutes());
  }

  /** The burst with the story that it is mostly about, if there is one. */
  Departure explained(
      NegativeBurst burst, Timeline timeline, HostileMinutes shown, Stories stories) {
    int minutes = (int) burst.window().toMinutes();
    long now = timeline.now();
    var story = mainStory(stories, minutes, timeline);
    var since =
        story
            .flatMap(Story::firstHostile)
            .or(() -> shown.first(minutes, now))
            .orElse(Instant.ofEpochSecond(now * 60));
    return new Departure(RULE, story, level(burst), since, burst, shown.shown(minutes, now));
  }

  Level level(NegativeBurst burst) {
    boolean lasts = burst.windowsInARow() >= thresholds.burst().issueWindows();
    return new Level(degree(burst), lasts ? 1 : 0, Level.step(burst.negativeAuthors()));
  }

  private int degree(NegativeBurst burst) {
    if (burst.sigmas() >= thresholds.burst().crisisSigmas()) {
      return 3;
    }
    return burst.sigmas() >= thresholds.burst().issueSigmas() ? 2 : 1;
  }

  /** The story that holds at least half of the hostile mentions of the window. */
  private static Optional<Story> mainStory(Stories stories, int minutes, Timeline timeline) {
    long now = timeline.now();
    long half = (timeline.hostile(minutes, now) + 1) / 2;
    return stories
        .living()
        .filter(story -> story.hostile() >= half && story.hostileWithin(minutes, now) >= half)
        .max(Comparator.comparingLong(story -> story.hostileWithin(minutes, now)));
  }
}
