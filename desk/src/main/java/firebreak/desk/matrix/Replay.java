package firebreak.desk.matrix;

import firebreak.model.BrandId;
import firebreak.model.StoryId;
import firebreak.model.Tier;
import firebreak.respond.matrix.Assessment;
import firebreak.respond.matrix.Ground;
import firebreak.respond.matrix.Matrix;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks two versions about everything that a brand lived through, and compares. */
@Component("matrixReplay")
class Replay {

  static final Duration QUARTER = Duration.ofDays(92);

  private final PastSituations past;
  private final Matrices matrices;

  Replay(PastSituations past, Matrices matrices) {
    this.past = past;
    this.matrices = matrices;
  }

  /** What each version would have made of the last quarter. */
  Outcome of(BrandId brand, Pair pair, Instant now) {
    var subjects = new LinkedHashMap<Optional<StoryId>, Subject>();
    var counted = new int[1];
    past.since(
        brand,
        now.minus(QUARTER),
        one -> {
          counted[0]++;
          var situation = one.situation();
          subjects
              .computeIfAbsent(situation.story(), Subject::new)
              .add(
                  matrices.assess(pair.present(), situation),
                  matrices.assess(pair.other(), situation));
        });
    var all = List.copyOf(subjects.values());
    return new Outcome(
        counted[0],
        all.size(),
        tally(all, true),
        tally(all, false),
        all.stream().filter(Subject::differs).limit(MOST_SHOWN).toList());
  }

  private static final int MOST_SHOWN = 20;

  private static Map<Tier, Integer> tally(List<Subject> subjects, boolean present) {
    var tally = new EnumMap<Tier, Integer>(Tier.class);
    for (var subject : subjects) {
      tally.merge(present ? subject.present.tier : subject.other.tier, 1, Integer::sum);
    }
    return tally;
  }

  /** The version in force and the one that is tried. */
  record Pair(Matrix present, Matrix other) {}

  /**
   * What came of it.
   *
   * @param looks past assessments that were asked again
   * @param stories what they were about
   */
  record Outcome(
      int looks,
      int stories,
      Map<Tier, Integer> present,
      Map<Tier, Integer> other,
      List<Subject> differing) {

    /** Stories that would have opened a room. */
    static int crises(Map<Tier, Integer> tally) {
      return tally.entrySet().stream()
          .filter(entry -> entry.getKey().atLeast(Tier.T2))
          .mapToInt(Map.Entry::getValue)
          .sum();
    }
  }

  /** A story, or the whole talk, and the worst that each version saw in it. */
  static final class Subject {

    private final Optional<StoryId> story;
    private final Worst present = new Worst();
    private final Worst other = new Worst();

    private Subject(Optional<StoryId> story) {
      this.story = story;
    }

    private void add(Assessment now, Assessment tried) {
      present.add(now);
      other.add(tried);
    }

    private boolean differs() {
      return present.tier != other.tier;
    }

    Optional<StoryId> story() {
      return story;
    }

    Worst present() {
      return present;
    }

    Worst other() {
      return other;
    }
  }

  /** The highest tier so far, when it was first reached and by which row. */
  static final class Worst {

    private Tier tier = Tier.T0;
    private Instant at = Instant.EPOCH;
    private Optional<Ground> because = Optional.empty();

    private void add(Assessment assessment) {
      if (at.equals(Instant.EPOCH) || assessment.tier().compareTo(tier) > 0) {
        tier = assessment.tier();
        at = assessment.inputs().now();
        because = assessment.deciding();
      }
    }

    Tier tier() {
      return tier;
    }

    Instant at() {
      return at;
    }

    String row() {
      return because.map(ground -> ground.row().id()).orElse("–");
    }
  }
}
