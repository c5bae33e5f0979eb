package firebreak.bench.forecast;

import firebreak.detect.forecast.Growth;
import firebreak.detect.forecast.Peak;
import firebreak.detect.forecast.Reactions;
import firebreak.detect.forecast.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * One moment of one cascade: what was known, and what came of it.
 *
 * @param cascade its number
 */
record Lesson(int cascade, double after, double[] shape, Cascade whole) {

  /** The moments at which each cascade is looked at, in minutes: dense where it matters. */
  private static final double[] MOMENTS = {
    3, 5, 7, 10, 15, 20, 25, 30, 40, 50, 60, 75, 90, 105, 120, 150, 180, 240, 300, 360, 480, 720,
    1080, 1440, 2160, 2880, 4320
  };

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

  /** The same moment of a cascade of which some events are left out. */
  Optional<Lesson> thinned(Cascade some) {
    return of(cascade, some, after);
  }

  double now() {
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
        lessons.stream().map(Lesson::shape).toList(),
        lessons.stream().mapToDouble(truth).toArray(),
        lessons.stream().mapToInt(Lesson::cascade).toArray());
  }
}
