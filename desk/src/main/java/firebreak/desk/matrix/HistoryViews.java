package firebreak.desk.matrix;

import firebreak.desk.brands.Brand;
import firebreak.model.StoryId;
import firebreak.model.Tier;
import firebreak.respond.matrix.Matrix;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Says what a version would have made of the last quarter. */
@Component
class HistoryViews {

  private final Replay replay;
  private final Matrices matrices;

  HistoryViews(Replay replay, Matrices matrices) {
    this.replay = replay;
    this.matrices = matrices;
  }

  ModelAndView of(Brand brand, Matrix tried, MatrixReader reader) {
    var present = matrices.at(brand.id(), reader.now()).matrix();
    long began = System.nanoTime();
    var outcome = replay.of(brand.id(), new Replay.Pair(present, tried), reader.now());
    var took = Duration.ofNanos(System.nanoTime() - began);
    int now = Replay.Outcome.crises(outcome.present());
    int then = Replay.Outcome.crises(outcome.other());
    return VersionViews.page("matrix/history", brand, reader)
        .addObject("name", tried.version())
        .addObject("present", present.version())
        .addObject("lead", lead(outcome, reader, tried, new int[] {then, now}))
        .addObject(
            "counted",
            reader.say("history.counted", outcome.looks(), outcome.stories(), took.toMillis()))
        .addObject("full", outcome.looks() >= PastSituations.MOST)
        .addObject("rows", rows(outcome))
        .addObject(
            "differing", outcome.differing().stream().map(one -> differs(one, reader)).toList());
  }

  private static String lead(
      Replay.Outcome outcome, MatrixReader reader, Matrix tried, int[] thenAndNow) {
    return outcome.looks() == 0
        ? reader.say("history.empty")
        : reader.say("history.lead", tried.version(), thenAndNow[0], thenAndNow[1]);
  }

  private static List<TierCount> rows(Replay.Outcome outcome) {
    return Arrays.stream(Tier.values())
        .sorted(Comparator.reverseOrder())
        .map(tier ->
            new TierCount(
                tier,
                outcome.present().getOrDefault(tier, 0),
                outcome.other().getOrDefault(tier, 0)))
        .toList();
  }

  private static Differing differs(Replay.Subject one, MatrixReader reader) {
    var story = one.story().map(StoryId::value).orElseGet(() -> reader.say("history.all"));
    return new Differing(
        story,
        reader.at(one.other().at()),
        one.present().tier() + " (" + one.present().row() + ")",
        one.other().tier() + " (" + one.other().row() + ")");
  }

  /** How many stories reached a tier at most. */
  record TierCount(Tier tier, int present, int tried) {}

  /** A story that the two versions see differently. */
  record Differing(String story, String at, String present, String tried) {}
}
