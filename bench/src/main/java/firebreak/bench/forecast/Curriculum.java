package firebreak.bench.forecast;

import firebreak.bench.forecast.Boosting.Care;
import firebreak.detect.forecast.Learned;
import firebreak.detect.forecast.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** What is to be learned: names, the truths that belong to them, and the quantile of each. */
final class Curriculum {

  private static final Care CASCADES = new Care(200, 12, 0.05, 150);
  private static final Care STORIES = new Care(100, 8, 0.08, 300);
  private static final double FOREVER = 1e9;

  private final Map<String, Subject> subjects = new LinkedHashMap<>();
  private final Care care;

  private record Subject(double quantile, ToDoubleFunction<Lesson> truth) {}

  private Curriculum(Care care) {
    this.care = care;
    subjects.put("peak", new Subject(0.5, Lesson::peakToCome));
  }

  /** For posts that are known to have gone far. */
  static Curriculum cascades() {
    return new Curriculum(CASCADES).growth("end", FOREVER, Learned.CASCADE_QUANTILES);
  }

  /** For stories of any size. */
  static Curriculum stories() {
    return new Curriculum(STORIES)
        .growth("30", 30, Learned.STORY_QUANTILES)
        .growth("120", 120, Learned.STORY_QUANTILES)
        .growth("end", FOREVER, Learned.STORY_QUANTILES);
  }

  private Curriculum growth(String name, double minutes, List<Double> quantiles) {
    for (double quantile : quantiles) {
      subjects.put(
          Learned.name(name, quantile),
          new Subject(quantile, lesson -> lesson.growthWithin(minutes)));
    }
    return this;
  }

  /** The same lessons always give the same trees. */
  Map<String, List<Tree>> learn(List<Lesson> lessons) {
    var learned = new LinkedHashMap<String, List<Tree>>();
    subjects.forEach((name, subject) -> {
      var examples = Lesson.examples(lessons, subject.truth());
      var boosting = new Boosting(examples, subject.quantile(), care);
      learned.put(name, boosting.grow(new Random(name.hashCode())));
    });
    return learned;
  }
}
