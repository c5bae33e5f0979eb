package firebreak.desk.answering;

import firebreak.desk.crises.StepAdvice;
import firebreak.desk.detecting.Detecting;
import firebreak.detect.StoryView;
import firebreak.model.BrandId;
import firebreak.model.StoryId;
import firebreak.respond.reach.Range;
import firebreak.respond.reach.Reach;
import firebreak.respond.reach.ReachFacts;
import firebreak.respond.reach.ReachFacts.Growth;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells at the step that asks whether to answer at all how far the story goes either way. */
@Component
class Answering implements StepAdvice {

  /** The step of the bank that asks it. */
  static final String STEP = "answer-or-not";

  private static final int ALL_THAT_LIVE = 2_000;

  private final Detecting detecting;
  private final Audiences audiences;
  private final Experience experience;
  private final Now now;

  Answering(Detecting detecting, Audiences audiences, Experience experience, Now now) {
    this.detecting = detecting;
    this.audiences = audiences;
    this.experience = experience;
    this.now = now;
  }

  @Override
  public Optional<Told> about(String step, Where where) {
    return step.equals(STEP)
        ? Optional.of(new ReachWords(where.reader(), now.words()).of(reach(where)))
        : Optional.empty();
  }

  Reach reach(Where where) {
    return Reach.of(where.story().map(story -> facts(where.brand(), story)).orElseGet(this::none));
  }

  private ReachFacts facts(BrandId brand, StoryId story) {
    var view = alive(brand, story);
    return new ReachFacts(
        view.map(Answering::growth),
        view.map(StoryView::root).map(audiences::of).orElseGet(OptionalLong::empty),
        view.map(StoryView::root)
            .map(root -> audiences.ours(brand, root))
            .orElseGet(OptionalLong::empty),
        audiences.harmIn(brand, story),
        experience.of(brand));
  }

  private ReachFacts none() {
    return new ReachFacts(
        Optional.empty(), OptionalLong.empty(), OptionalLong.empty(), false, java.util.List.of());
  }

  private Optional<StoryView> alive(BrandId brand, StoryId story) {
    return detecting.ask(
        brand,
        detector ->
            detector.storiesByHeat(now.clock().instant(), ALL_THAT_LIVE).stream()
                .filter(view -> view.id().equals(story))
                .findFirst());
  }

  private static Growth growth(StoryView view) {
    var forecast = view.velocity().forecast();
    return new Growth(
        view.talk().mentions(),
        view.velocity().in60(),
        new Range(forecast.expected(), forecast.low(), forecast.high()));
  }

  /** When it is asked, and in which words it is told. */
  @Component("nowOfAnswering")
  record Now(InstantSource clock, MessageSource words) {}
}
