package firebreak.bench.counts;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A series of counts with the stretches in which somebody saw something happen.
 *
 * @param times of the rows, ascending
 * @param counts as many
 * @param windows in order, without overlap
 */
record Labelled(String name, List<LocalDateTime> times, List<Double> counts, List<Window> windows) {

  private static final double PROBATION = 0.15;
  private static final int LONGEST_PROBATION = 750;

  Labelled {
    times = List.copyOf(times);
    counts = List.copyOf(counts);
    windows = List.copyOf(windows);
  }

  int size() {
    return times.size();
  }

  /** Rows at the beginning in which a detector may learn and nothing is scored. */
  int probation() {
    return (int) Math.min(PROBATION * size(), LONGEST_PROBATION);
  }

  /** Weeks that are scored, at five minutes a row. */
  double weeks() {
    return (size() - probation()) / 2016.0;
  }

  /**
   * A labelled stretch.
   *
   * @param first row
   * @param last row, included
   */
  record Window(int first, int last) {

    boolean holds(int row) {
      return first <= row && row <= last;
    }

    int rows() {
      return last - first + 1;
    }
  }
}
