package firebreak.bench.crises;

import firebreak.detect.Detector;
import firebreak.detect.Thresholds;
import firebreak.model.BrandId;
import firebreak.model.Signal;
import firebreak.model.StoryId;
import firebreak.model.Tier;
import firebreak.respond.matrix.Announcement;
import firebreak.respond.matrix.Assessment;
import firebreak.respond.matrix.Facts;
import firebreak.respond.matrix.Matrix;
import firebreak.respond.matrix.Situation;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Firebreak as it is shipped, from the words to the matrix: told of at this tier or above.
 *
 * @param tier T0 for every signal, also those that no row of the matrix asks for
 */
record WholePath(Tier tier) implements Rule {

  @Override
  public String name() {
    return tier == Tier.T0 ? "Firebreak, any signal" : "Firebreak " + tier;
  }

  @Override
  public boolean canJudge(Recorded recorded) {
    return !recorded.talk().isEmpty();
  }

  @Override
  public List<Instant> alerts(Recorded recorded) {
    return new Run(new BrandId("recorded"))
        .over(recorded).stream()
            .filter(assessment -> tier == Tier.T0 || assessment.announcement().isPresent())
            .filter(assessment -> assessment.tier().atLeast(tier))
            .map(assessment -> assessment.inputs().now())
            .toList();
  }

  /** One brand from the first mention to the last. */
  private static final class Run {

    private final Matrix matrix = Matrix.shipped();
    private final BrandId brand;
    private final Detector detector;
    private final Map<Optional<StoryId>, List<Signal>> signals = new HashMap<>();
    private final Map<Optional<StoryId>, List<Announcement>> told = new HashMap<>();

    Run(BrandId brand) {
      this.brand = brand;
      detector = Detector.fresh(brand, Thresholds.shipped(ZoneOffset.UTC));
    }

    List<Assessment> over(Recorded recorded) {
      var all = new ArrayList<Assessment>();
      for (var said : recorded.talk()) {
        var raised = detector.observe(said.mention(), said.reading()).signals();
        raised.forEach(signal -> all.add(assess(signal)));
      }
      return all;
    }

    private Assessment assess(Signal signal) {
      var known = signals.computeIfAbsent(signal.story(), _ -> new ArrayList<>());
      var before = told.computeIfAbsent(signal.story(), _ -> new ArrayList<>());
      known.add(signal);
      var situation =
          Situation.of(brand, signal.story(), signal.at()).with(known, Facts.UNKNOWN).after(before);
      var assessment = matrix.assess(situation);
      assessment.announcement().ifPresent(before::add);
      return assessment;
    }
  }
}
