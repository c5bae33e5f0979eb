package firebreak.bench.forecast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Forecasts of one kind at one moment, beside what came. */
final class Judged {

  private final List<Double> errors = new ArrayList<>();
  private long held;
  private long peaksRight;

  void add(double told, double truth) {
    errors.add(Math.abs(told - truth) / truth);
  }

  void addInterval(boolean holds) {
    held += holds ? 1 : 0;
  }

  void addPeak(boolean right) {
    peaksRight += right ? 1 : 0;
  }

  double medianError() {
    var sorted = new ArrayList<>(errors);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  double share(long some) {
    return (double) some / errors.size();
  }

  double coverage() {
    return share(held);
  }

  double peaks() {
    return share(peaksRight);
  }
}
