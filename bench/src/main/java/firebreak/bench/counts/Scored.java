package firebreak.bench.counts;

import firebreak.bench.counts.Labelled.Window;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** The scores that one detector gave to the rows of several series. */
final class Scored {

  private final List<Rated> rated;

  Scored(List<Rated> rated) {
    this.rated = List.copyOf(rated);
    for (var one : rated) {
      if (one.scores().size() != one.series().size()) {
        throw new IllegalArgumentException(
            one.series().name()
                + " has "
                + one.series().size()
                + " rows, not "
                + one.scores().size());
      }
    }
  }

  /**
   * The points, 0 for silence and 100 for the first row of each window alone, at this threshold.
   */
  double points(double threshold, Profile profile) {
    double points = -windows();
    for (var one : rated) {
      points += points(one, threshold, profile);
    }
    return 100 * (points + windows()) / (2 * windows());
  }

  private static double points(Rated one, double threshold, Profile profile) {
    var best = new HashMap<Window, Double>();
    double falseAlarms = 0;
    for (int row : one.alarms(threshold)) {
      var window = one.windowOf(row);
      if (window.isPresent()) {
        best.merge(window.get(), Worth.within(window.get(), row), Math::max);
      } else {
        falseAlarms += Worth.outside(one.windowBefore(row), row, profile);
      }
    }
    return falseAlarms + best.values().stream().mapToDouble(worth -> worth + 1).sum();
  }

  /** The threshold with the most points; of several the highest. */
  double bestThreshold(Profile profile) {
    double best = 1.1;
    double most = 0;
    for (double threshold : thresholds()) {
      double points = points(threshold, profile);
      if (points > most) {
        most = points;
        best = threshold;
      }
    }
    return best;
  }

  /** Each score that was given, highest first; of very many about a thousand. */
  private List<Double> thresholds() {
    var all =
        rated.stream()
            .flatMap(one -> one.alarms(Double.MIN_VALUE).stream().map(row -> one.scores().get(row)))
            .distinct()
            .sorted((a, b) -> Double.compare(b, a))
            .toList();
    int step = Math.max(1, all.size() / 1000);
    var some = new ArrayList<Double>();
    for (int i = 0; i < all.size(); i += i < 400 ? 1 : step) {
      some.add(all.get(i));
    }
    return some;
  }

  /** Alarms outside the windows, those within an hour of each other taken as one, a week. */
  double falseEpisodesPerWeek(double threshold) {
    int episodes = 0;
    double weeks = 0;
    for (var one : rated) {
      int last = -100;
      weeks += one.series().weeks();
      for (int row : one.alarms(threshold)) {
        if (one.windowOf(row).isEmpty()) {
          episodes += row - last > 12 ? 1 : 0;
          last = row;
        }
      }
    }
    return episodes / weeks;
  }

  /** Windows with an alarm in them. */
  long found(double threshold) {
    return rated.stream()
        .mapToLong(one ->
            one.alarms(threshold).stream()
                .map(one::windowOf)
                .flatMap(Optional::stream)
                .distinct()
                .count())
        .sum();
  }

  long windows() {
    return rated.stream().mapToLong(one -> one.series().windows().size()).sum();
  }

  /**
   * One series and its scores.
   *
   * @param scores one for each row; larger is more alarming
   */
  record Rated(Labelled series, List<Double> scores) {

    Rated {
      scores = List.copyOf(scores);
    }

    /** Rows behind the probation whose score reaches the threshold. */
    List<Integer> alarms(double threshold) {
      var rows = new ArrayList<Integer>();
      for (int row = series.probation(); row < scores.size(); row++) {
        if (scores.get(row) >= threshold) {
          rows.add(row);
        }
      }
      return rows;
    }

    Optional<Window> windowOf(int row) {
      return series.windows().stream().filter(window -> window.holds(row)).findFirst();
    }

    Optional<Window> windowBefore(int row) {
      return series.windows().stream()
          .filter(window -> window.last() < row)
          .reduce((earlier, later) -> later);
    }
  }
}
