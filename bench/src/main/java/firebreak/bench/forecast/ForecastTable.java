package firebreak.bench.forecast;

import firebreak.detect.forecast.CascadeForecast;
import firebreak.detect.forecast.Learned;
import firebreak.detect.forecast.Reactions;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Prints how well the final size of cascades is told that were not learned from. */
public final class ForecastTable {

  private static final double[] MOMENTS = {5, 10, 30, 45, 60, 120, 240, 1440};

  private final List<Cascade> cascades;
  private final List<Lesson> lessons;

  private ForecastTable(List<Cascade> cascades) {
    this.cascades = cascades;
    lessons = Lesson.of(cascades);
  }

  /** Expects the recording, and how often the folds are drawn anew. */
  public static void main(String[] arguments) {
    var file = Path.of(arguments[0]);
    if (!Files.exists(file)) {
      System.err.println("there are no recorded cascades at " + file.toAbsolutePath());
      System.exit(1);
    }
    new ForecastTable(Cascade.read(file)).print(Integer.parseInt(arguments[1]), System.out);
  }

  private void print(int repeats, PrintStream out) {
    out.println(
        "| folds | after | constant ratio | SEISMIC-like | **Firebreak** | in the 80 % interval |"
            + " peak told right | of which past |");
    out.println("|---|---|---|---|---|---|---|---|");
    var ids = cascades.stream().mapToLong(Cascade::id).toArray();
    print("by year", Folds.byTime(ids), out);
    for (int repeat = 1; repeat <= repeats; repeat++) {
      print("drawn, seed " + repeat, Folds.drawn(ids.length, repeat), out);
    }
  }

  private void print(String name, Folds folds, PrintStream out) {
    var scores = new TreeMap<Double, Scores>();
    Arrays.stream(MOMENTS).forEach(moment -> scores.put(moment, new Scores()));
    IntStream.range(0, folds.number()).parallel().forEach(fold -> judge(folds, fold, scores));
    scores.forEach((moment, score) -> out.println(score.row(name, moment)));
  }

  private void judge(Folds folds, int fold, Map<Double, Scores> scores) {
    var known = lessons.stream().filter(lesson -> !folds.holdsOut(fold, lesson.cascade())).toList();
    var forecast = new CascadeForecast(new Learned(Curriculum.cascades().learn(known)));
    scores.forEach((moment, score) -> {
      var usual = usual(folds, fold, moment);
      for (int one = 0; one < cascades.size(); one++) {
        if (folds.holdsOut(fold, one)) {
          score.add(forecast, cascades.get(one), moment, usual);
        }
      }
    });
  }

  private Usual usual(Folds folds, int fold, double moment) {
    var known =
        IntStream.range(0, cascades.size())
            .filter(one -> !folds.holdsOut(fold, one))
            .mapToObj(cascades::get)
            .toList();
    return new Usual(
        median(known, cascade -> cascade.size() / (double) cascade.until(moment)),
        median(known, cascade -> further(cascade, moment)));
  }

  /** How much came beside what the published way says. */
  private static double further(Cascade cascade, double moment) {
    int now = cascade.until(moment);
    double said = SelfExciting.size(cascade.minutes(), moment) - now;
    return said > 0 ? (cascade.size() - now) / said : 0;
  }

  private static double median(List<Cascade> some, ToDoubleFunction<Cascade> number) {
    var sorted = some.stream().mapToDouble(number).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  /**
   * What the two ways to compare with learn from the same cascades.
   *
   * @param ratio final size to present size
   * @param scale of the further events that the published way says
   */
  private record Usual(double ratio, double scale) {}

  /** How the three ways did at one moment. */
  private static final class Scores {

    private final Judged constant = new Judged();
    private final Judged published = new Judged();
    private final Judged ours = new Judged();
    private long past;

    synchronized void add(CascadeForecast forecast, Cascade cascade, double moment, Usual usual) {
      double truth = cascade.size();
      var told = forecast.of(Reactions.until(moment, cascade.minutes()));
      int now = cascade.until(moment);
      double said = SelfExciting.size(cascade.minutes(), moment) - now;
      constant.add(usual.ratio() * now, truth);
      published.add(now + usual.scale() * said, truth);
      ours.add((double) told.likely(), truth);
      ours.addInterval(told.low() <= truth && truth <= told.high());
      Lesson.of(0, cascade, moment)
          .map(lesson -> lesson.peakToCome() < 0)
          .ifPresent(over -> {
            ours.addPeak(over == told.pastPeak());
            past += over ? 1 : 0;
          });
    }

    String row(String name, double moment) {
      return String.format(
          Locale.ROOT,
          "| %s | %.0f min | %.3f | %.3f | **%.3f** | %.1f %% | %.1f %% | %.1f %% |",
          name,
          moment,
          constant.medianError(),
          published.medianError(),
          ours.medianError(),
          100 * ours.coverage(),
          100 * ours.peaks(),
          100 * ours.share(past));
    }
  }
}
