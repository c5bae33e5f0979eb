package firebreak.bench.crises;

import firebreak.detect.rarity.Rarity;
import firebreak.detect.rarity.Rises;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Firebreak when it sees nothing but how much is said.
 *
 * @param least score from which it speaks
 */
record CountsAlone(String name, double least) implements Rule {

  private static final Duration FINEST = Duration.ofMinutes(5);

  @Override
  public boolean canJudge(Recorded recorded) {
    return true;
  }

  @Override
  public List<Instant> alerts(Recorded recorded) {
    var series = recorded.series();
    var step = series.step().compareTo(FINEST) < 0 ? FINEST : series.step();
    var rarity = new Rarity(step);
    var rises = new Rises(step);
    long minutes = step.toMinutes();
    var alerts = new ArrayList<Instant>();
    for (long end = series.first() + minutes; end <= series.end(); end += minutes) {
      double rare = rises.next(rarity.next((double) series.mentions(minutes, end)));
      if (-Math.expm1(-rare) >= least) {
        alerts.add(Series.instant(end));
      }
    }
    return alerts;
  }
}
