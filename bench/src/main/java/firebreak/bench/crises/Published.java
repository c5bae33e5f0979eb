package firebreak.bench.crises;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A product's published rule.
 *
 * @param checked how often the product looks
 * @param reads whether it looks at what was said and not only at how much
 * @param again how long it then keeps still, or until the condition no longer held
 */
record Published(String name, boolean reads, Duration checked, Duration again, Condition condition)
    implements Rule {

  /** Whether there is reason to speak at this minute, from what lies before it. */
  interface Condition {
    boolean holds(Series series, long minute);
  }

  @Override
  public boolean canJudge(Recorded recorded) {
    return !reads || !recorded.talk().isEmpty();
  }

  @Override
  public List<Instant> alerts(Recorded recorded) {
    var series = recorded.series();
    long every = Math.max(checked.toMinutes(), series.step().toMinutes());
    var alerts = new ArrayList<Instant>();
    boolean held = false;
    long told = Long.MIN_VALUE / 2;
    for (long minute = series.first() + every; minute <= series.end(); minute += every) {
      boolean holds = condition.holds(series, minute);
      boolean rested = again.isZero() ? !held : minute - told >= again.toMinutes();
      if (holds && rested) {
        alerts.add(Series.instant(minute));
        told = minute;
      }
      held = holds;
    }
    return alerts;
  }
}
