package firebreak.bench.forecast;

import firebreak.detect.forecast.Growth;
import firebreak.detect.forecast.Peak;
import firebreak.detect.forecast.Reactions;
import firebreak.detect.forecast.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/** One moment of one cascade: what was known, and what came of it. */
final class Lesson {

  /** The moments at which each cascade is looked at, in minutes: dense where it matters. */
  private static final double[] MOMENTS = {
    3, 5, 7, 10, 15, 20, 25, 30, 40, 50, 60, 75, 90, 105, 120, 150, 180, 240, 300, 360, 480, 720,
    1080, 1440, 2160, 2880, 4320
  };

  private final int cascade;
  private final double after;
  private final double[] shape;
  private final Cascade whole;

  private Lesson(int cascade, double after, double[] shape, Cascade whole) {
    this.cascade = cascade;
    this.after = after;
    this.shape = shape;
    this.whole = whole;
  }

  static List<Lesson> of(List<Cascade> cascades) {
    var lessons = new ArrayList<Lesson>();
    for (int cascade = 0; cascade < cascades.size(); cascade++) {
      for (double moment : MOMENTS) {
        of(cascade, cascades.get(cascade), moment).ifPresent(lessons::add);
      }
    }
    return lessons;
  }

  /** Empty when nothing was known yet. */
  static Optional<Lesson> of(int number, Cascade whole, double after) {
    var known = Reactions.until(after, whole.minutes());
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(new Lesson(number, after, Shape.of(known), whole));
  }

  /** The same moment of a crowd of which so many are kept, and whose size is not told. */
  Optional<Lesson> thinned(double share, RandomGenerator random) {
    return of(cascade, whole.thinned(share, random), after).map(Lesson::sizeless);
  }

  private Lesson sizeless() {
    return new Lesson(cascade, after, Shape.sizeless(shape), whole);
  }

  int cascade() {
    return cascade;
  }

  int now() {
    return whole.until(after);
  }

  /** Growth until so many minutes later. */
  double growthWithin(double minutes) {
    return Growth.from(now(), whole.until(after + minutes));
  }

  /** The busiest stretch to come against the busiest so far. */
  double peakToCome() {
    double stretch = Peak.stretch(after);
    double past = whole.busiest(0, after, stretch);
    double future = whole.busiest(Math.nextUp(after), Double.MAX_VALUE, stretch);
    return Math.log((future + 0.5) / (past + 0.5));
  }

  static Examples examples(List<Lesson> lessons, ToDoubleFunction<Lesson> truth) {
    return new Examples(
        lessons.stream().map(lesson -> lesson.shape).toList(),
        lessons.stream().mapToDouble(truth).toArray(),
        lessons.stream().mapToInt(lesson -> lesson.cascade).toArray());
  }
}
