package firebreak.desk.hindsight;

import firebreak.desk.crises.Weighing;
import firebreak.model.Signal;
import firebreak.model.StoryId;
import firebreak.model.Tier;
import firebreak.respond.matrix.Announcement;
import firebreak.respond.matrix.Around;
import firebreak.respond.matrix.Assessment;
import firebreak.respond.matrix.Situation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a brand's people would have lived through at one strictness. */
final class Lived {

  /** A late mention is judged as long as it is at most two hours late. */
  private static final Duration LATEST = Duration.ofHours(2);

  private final Weighing weighing;
  private final Function<Situation, Assessment> matrix;
  private final Instant from;
  private final List<Signal> recent = new ArrayList<>();
  private final Map<Optional<StoryId>, List<Announcement>> told = new HashMap<>();
  private final Map<Tier, Integer> tiers = new EnumMap<>(Tier.class);
  private final List<Page> pages = new ArrayList<>();
  private final List<Signal> signals = new ArrayList<>();

  /**
   * Nothing so far.
   *
   * @param from what happened earlier is remembered and not counted
   */
  Lived(Weighing weighing, Function<Situation, Assessment> matrix, Instant from) {
    this.weighing = weighing;
    this.matrix = matrix;
    this.from = from;
  }

  /** The signals of one mention, weighed together with what was seen before. */
  void hear(List<Signal> raised, Function<List<Signal>, Around> surroundings) {
    var now = raised.getLast().at();
    recent.removeIf(signal -> signal.at().isBefore(weighing.signalsCountFrom(now.minus(LATEST))));
    recent.addAll(raised);
    var byStory = new LinkedHashMap<Optional<StoryId>, List<Signal>>();
    raised.forEach(one -> byStory.computeIfAbsent(one.story(), _ -> new ArrayList<>()).add(one));
    byStory.forEach((story, some) -> weigh(story, some, surroundings));
  }

  private void weigh(
      Optional<StoryId> story, List<Signal> raised, Function<List<Signal>, Around> surroundings) {
    var latest = raised.getLast();
    var before = told.computeIfAbsent(story, _ -> new ArrayList<>());
    var counting = weighing.counting(story, recent, latest.at());
    var facts = weighing.factsOfThePast();
    var lately = new Weighing.Lately(counting, before, facts, surroundings.apply(counting));
    var assessment = matrix.apply(weighing.situation(story, lately, latest.at()));
    assessment.announcement().ifPresent(before::add);
    if (!latest.at().isBefore(from)) {
      raised.forEach(signal -> signals.add(brief(signal)));
      tiers.merge(assessment.tier(), raised.size(), Integer::sum);
      if (assessment.announcement().isPresent() && assessment.tier().atLeast(Tier.T1)) {
        pages.add(new Page(latest.at(), assessment.tier(), story, brief(latest)));
      }
    }
  }

  /** With one post as evidence: a storm shows many, and thirteen lives are kept. */
  private static Signal brief(Signal signal) {
    return new Signal(
        signal.id(),
        signal.brand(),
        signal.story(),
        signal.at(),
        signal.since(),
        signal.measure(),
        List.of(signal.evidence().getFirst()));
  }

  Tally tally() {
    return new Tally(tiers, pages, signals);
  }

  /**
   * What came of it.
   *
   * @param tiers how many signals the matrix put into each tier
   * @param pages when somebody would have been woken, in order
   */
  record Tally(Map<Tier, Integer> tiers, List<Page> pages, List<Signal> signals) {

    Tally {
      tiers = Map.copyOf(tiers);
      pages = List.copyOf(pages);
      signals = List.copyOf(signals);
    }

    int at(Tier tier) {
      return tiers.getOrDefault(tier, 0);
    }

    /** The pages that the other one does not have. */
    List<Page> without(Tally other) {
      return pages.stream()
          .filter(page -> other.pages.stream().noneMatch(one -> Likeness.alike(page, one)))
          .toList();
    }
  }
}
