package firebreak.desk.outlook;

import firebreak.desk.detecting.Detecting;
import firebreak.desk.matrix.Matrices;
import firebreak.detect.Prospect;
import firebreak.detect.StoryView;
import firebreak.model.BrandId;
import firebreak.model.Signal;
import firebreak.model.SignalId;
import firebreak.model.Tier;
import firebreak.respond.matrix.Facts;
import firebreak.respond.matrix.Situation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks the brand's own matrix what it would make of each way in which a story may go on. */
@Component
public class TierChances {

  private static final Duration HALF_HOUR = Duration.ofMinutes(30);
  private static final Duration TWO_HOURS = Duration.ofHours(2);

  private final Detecting detecting;
  private final Matrices matrices;

  TierChances(Detecting detecting, Matrices matrices) {
    this.detecting = detecting;
    this.matrices = matrices;
  }

  /** The chances of the tiers above the one that it has, the nearest first; none without chance. */
  public List<TierChance> above(Tier present, Story story, Instant now) {
    var soon = tiers(story, HALF_HOUR, now);
    var later = tiers(story, TWO_HOURS, now);
    return Arrays.stream(Tier.values())
        .filter(tier -> tier.compareTo(present) > 0)
        .map(tier -> new TierChance(tier, share(soon, tier), share(later, tier)))
        .map(chance -> new TierChance(chance.tier(), chance.in30(), atLeast(chance)))
        .filter(chance -> chance.in120() > 0)
        .toList();
  }

  /** What is reached within half an hour is reached within two. */
  private static double atLeast(TierChance chance) {
    return Math.max(chance.in30(), chance.in120());
  }

  private static double share(List<Tier> tiers, Tier atLeast) {
    long reached = tiers.stream().filter(tier -> tier.compareTo(atLeast) >= 0).count();
    return tiers.isEmpty() ? 0 : reached / (double) tiers.size();
  }

  private List<Tier> tiers(Story story, Duration within, Instant now) {
    return detecting
        .ask(story.brand(), detector -> detector.prospects(story.view().id(), within, now))
        .stream()
        .map(prospect -> tier(story, prospect, now))
        .toList();
  }

  private Tier tier(Story story, Prospect prospect, Instant now) {
    var signals = new ArrayList<>(story.signals());
    prospect.measures().forEach(measure -> signals.add(imagined(story, measure, now)));
    var situation = Situation.of(story.brand(), Optional.empty(), now);
    return matrices.assess(situation.with(signals, Facts.UNKNOWN)).tier();
  }

  private static Signal imagined(Story story, Signal.Measure measure, Instant now) {
    var view = story.view();
    var since = view.span().firstHostile().orElse(view.span().first());
    return new Signal(
        new SignalId(view.id().value() + "-prospect"),
        story.brand(),
        Optional.of(view.id()),
        now,
        since.isAfter(now) ? now : since,
        measure,
        List.of(view.root()));
  }

  /**
   * What is asked about.
   *
   * @param signals that it has raised
   */
  public record Story(BrandId brand, StoryView view, List<Signal> signals) {

    public Story {
      signals = List.copyOf(signals);
    }
  }
}
