package firebreak.detect;

import firebreak.detect.story.Forecast;
import firebreak.detect.story.Stories;
import firebreak.detect.story.Story;
import java.util.Comparator;
import java.util.List;

/** Ranks stories by how hot they are. */
final class StoryHeat {

  /*
   * Heat is three times the hostile mentions of the last hour, plus all of them, plus a tenth of
   * the authors of the day, plus the logarithm of the reactions: what burns now comes first, and a
   * story that was large this morning stays above one that has just begun.
   */

  private static final int LABEL_WORDS = 3;

  private StoryHeat() {}

  static List<StoryView> hottest(Stories stories, long now, int most) {
    record Hot(Story story, double heat) {}
    return stories
        .living()
        .map(story -> new Hot(story, heat(story, now)))
        .sorted(
            Comparator.comparingDouble(Hot::heat)
                .reversed()
                .thenComparing(hot -> hot.story().id().value()))
        .limit(most)
        .map(hot -> view(hot.story(), stories, now))
        .toList();
  }

  private static double heat(Story story, long now) {
    return 3.0 * story.hostileWithin(60, now)
        + story.mentionsWithin(60, now)
        + 0.1 * story.authorsWithin(24 * 60, now)
        + Math.log1p((double) Math.max(0, story.acts()));
  }

  static StoryView view(Story story, Stories stories, long now) {
    var talk =
        new StoryView.Talk(
            story.mentions(),
            story.hostile(),
            story.authorsWithin(24 * 60, now),
            story.hostileAuthorsWithin(24 * 60, now),
            Math.max(0, story.acts()),
            story.reach());
    var velocity =
        new StoryView.Velocity(
            story.mentionsWithin(5, now),
            story.mentionsWithin(30, now),
            story.mentionsWithin(60, now),
            story.mentionsWithin(120, now),
            story.actsWithin(60, now),
            Forecast.of(story, now));
    return new StoryView(
        story.id(),
        story.root(),
        new StoryView.Span(story.begun(), story.firstHostile(), story.last()),
        story.channels(),
        stories.label(story, LABEL_WORDS),
        talk,
        velocity);
  }
}
