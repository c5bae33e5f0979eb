package firebreak.desk.watching;

import firebreak.desk.outlook.TierChance;
import firebreak.desk.watching.StateView.Part;
import firebreak.respond.wording.Counted;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says to one reader what a story is likely to become. */
record ForecastWords(Speech speech) {

  private static final Duration TWO_HOURS = Duration.ofHours(2);
  private static final double WORTH_SAYING = 0.05;

  List<Part> of(firebreak.detect.StoryView story, List<TierChance> chances) {
    var parts = new ArrayList<Part>();
    parts.add(size(story));
    chance(chances).ifPresent(parts::add);
    return parts;
  }

  private Part size(firebreak.detect.StoryView story) {
    var velocity = story.velocity();
    var forecast = velocity.forecast();
    var soon = forecast.within120();
    var likely =
        speech.say(
            "story.forecast",
            soon.low(),
            soon.high(),
            speech.time(speech.now().plus(TWO_HOURS)),
            Math.round(forecast.low()),
            Math.round(forecast.high()));
    var peak = speech.say(forecast.pastPeak() ? "story.peak.past" : "story.peak.ahead");
    var because =
        speech.say(
            "why.story.forecast",
            speech.counted(Counted.MENTION, velocity.in30()),
            velocity.in60() - velocity.in30(),
            velocity.actsIn60());
    return Part.why(likely + " " + peak, because);
  }

  /** The nearest tier above is said, all that may come stand in the explanation. */
  private Optional<Part> chance(List<TierChance> chances) {
    return chances.stream()
        .filter(chance -> chance.in120() >= WORTH_SAYING)
        .findFirst()
        .map(nearest ->
            Part.why(speech.say("story.chance", nearest.in120(), tier(nearest)), because(chances)));
  }

  private String because(List<TierChance> chances) {
    var each =
        chances.stream()
            .map(chance ->
                speech.say("story.chance.each", tier(chance), chance.in30(), chance.in120()))
            .toList();
    return speech.say("why.story.chance", String.join("; ", each));
  }

  private String tier(TierChance chance) {
    var tier = chance.tier().name();
    return tier + " " + speech.words().getMessage("layout.tier." + tier, null, speech.locale());
  }
}
