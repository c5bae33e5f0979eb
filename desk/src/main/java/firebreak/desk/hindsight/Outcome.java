package firebreak.desk.hindsight;

import firebreak.desk.hindsight.Lived.Tally;
import firebreak.detect.tuning.Strictness;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One past, lived through at every strictness.
 *
 * @param mentions that were heard again, those that only taught included
 * @param full whether older ones were left out because there are too many
 */
record Outcome(
    Period period, int mentions, boolean full, Duration took, Map<Strictness, Tally> tallies) {

  Tally at(Strictness strictness) {
    return tallies.getOrDefault(strictness, new Tally(Map.of(), List.of(), List.of()));
  }

  /**
   * What was counted.
   *
   * @param heardFrom event time of the first mention that was heard again
   */
  record Period(Instant from, Instant until, Instant heardFrom) {}
}
