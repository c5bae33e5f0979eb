package firebreak.desk.watching;

import firebreak.desk.brands.Brand;
import firebreak.desk.detecting.Detecting;
import firebreak.desk.outlook.TierChances;
import firebreak.desk.platform.OpenCrises.OpenCrisis;
import firebreak.desk.watching.BrandTime.Now;
import firebreak.desk.watching.StoryWords.Told;
import firebreak.model.BrandId;
import firebreak.model.Signal;
import firebreak.model.StoryId;
import firebreak.model.Tier;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The stories of a brand with their signals, their tier and their first post. */
@Component
class StoryList {

  private static final int MOST = 12;

  private final Detecting detecting;
  private final Tiers tiers;
  private final Stream stream;
  private final TierChances chances;

  StoryList(Detecting detecting, Tiers tiers, Stream stream, TierChances chances) {
    this.detecting = detecting;
    this.tiers = tiers;
    this.stream = stream;
    this.chances = chances;
  }

  /** The hottest stories, hottest first, though a higher tier always stands above a lower. */
  List<Told> hottest(Brand brand, Now now) {
    var signals = tiers.recent(brand.id(), now.instant());
    var open = tiers.open(brand.id());
    return living(brand, now, MOST).stream()
        .map(story -> told(brand, now, story, Tiers.about(story.id(), signals)))
        .map(told -> withTier(told, open, now))
        .sorted(Comparator.comparing((Told told) -> told.tier().orElse(Tier.T0)).reversed())
        .map(told -> withChances(brand.id(), told, now))
        .map(told -> withRoot(brand.id(), told))
        .toList();
  }

  /** One story that is still alive. */
  Optional<Told> find(Brand brand, Now now, StoryId id) {
    var signals = Tiers.about(id, tiers.recent(brand.id(), now.instant()));
    return detecting
        .ask(brand.id(), detector -> detector.story(id, now.instant()))
        .map(story -> told(brand, now, story, signals))
        .map(told -> withTier(told, tiers.open(brand.id()), now))
        .map(told -> withChances(brand.id(), told, now))
        .map(told -> withRoot(brand.id(), told));
  }

  private Told told(Brand brand, Now now, firebreak.detect.StoryView story, List<Signal> signals) {
    var why = detecting.ask(brand.id(), detector -> detector.whyNow(story.id(), now.instant()));
    return Told.plain(story, signals, why);
  }

  private Told withChances(BrandId brand, Told told, Now now) {
    if (!told.story().velocity().isActive()) {
      return told;
    }
    var story = new TierChances.Story(brand, told.story(), told.signals());
    var present = told.tier().orElse(Tier.T0);
    return told.with(chances.above(present, story, now.instant()));
  }

  private List<firebreak.detect.StoryView> living(Brand brand, Now now, int most) {
    return detecting.ask(brand.id(), detector -> detector.storiesByHeat(now.instant(), most));
  }

  private Told withTier(Told told, List<OpenCrisis> open, Now now) {
    var declared =
        open.stream()
            .filter(crisis -> crisis.stories().contains(told.story().id()))
            .map(OpenCrisis::tier)
            .findFirst();
    return told.at(declared.or(() -> bySignals(told.signals(), now)));
  }

  private Optional<Tier> bySignals(List<Signal> signals, Now now) {
    if (signals.isEmpty()) {
      return Optional.empty();
    }
    var assessment = tiers.assess(signals.getFirst().brand(), signals, now.instant());
    return assessment.deciding().map(ground -> ground.row().tier());
  }

  private Told withRoot(BrandId brand, Told told) {
    var post = told.story().root();
    return told.under(Optional.ofNullable(stream.posts(brand, List.of(post)).get(post)));
  }
}
