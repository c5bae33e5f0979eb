package firebreak.bench.counts;

import firebreak.bench.counts.Labelled.Window;
import java.util.Optional;

/** What an alarm at one row is worth. */
final class Worth {

  /*
   * Lavin and Ahmad, "Evaluating Real-Time Anomaly Detection Algorithms", ICMLA 2015. Within a
   * window the worth falls along a sigmoid from one at its first row to almost nothing at its last,
   * so early is better; behind a window it goes on falling to the full cost of a false alarm within
   * three window lengths; before the first window a false alarm costs in full.
   */

  private static final double FIRST = sigmoid(-1);

  private Worth() {}

  /** Within a window: from 1 at its first row to about 0 at its last. */
  static double within(Window window, int row) {
    return sigmoid(-(window.last() - row + 1.0) / window.rows()) / FIRST;
  }

  /**
   * Outside: minus the cost of a false alarm, less shortly after a window.
   *
   * @param before the nearest window before the row
   */
  static double outside(Optional<Window> before, int row, Profile profile) {
    double share =
        before.map(window -> sigmoid((row - window.last()) / (window.rows() - 1.0))).orElse(-1.0);
    return share * profile.falseAlarm();
  }

  private static double sigmoid(double position) {
    return position > 3 ? -1 : 2 / (1 + Math.exp(5 * position)) - 1;
  }
}
