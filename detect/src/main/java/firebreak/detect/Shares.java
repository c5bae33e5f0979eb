package firebreak.detect;

import firebreak.model.Signal.Measure.NegativeShare;
import java.time.Instant;
import java.util.Optional;

/** Looks for talk that is more hostile than this brand's talk usually is. */
final class Shares {

  private static final int HOURS_BEFORE_KNOWN = 24;

  private final Thresholds thresholds;

  Shares(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  Optional<Departure> look(Timeline timeline, UsualShare usual, HostileMinutes shown) {
    var limits = thresholds.share();
    int minutes = (int) limits.window().toMinutes();
    long now = timeline.now();
    long mentions = timeline.mentions(minutes, now);
    long hostile = timeline.hostile(minutes, now);
    boolean known =
        usual.learned() >= limits.mentionsLearned()
            && timeline.hoursLearned() >= HOURS_BEFORE_KNOWN;
    if (!known
        || mentions < limits.mentions()
        || hostile <= limits.above() * mentions
        || timeline.hostileAuthors(minutes, now) < thresholds.burst().authors()
        || usual.sigmasOf(hostile, mentions) < limits.sigmas()) {
      return Optional.empty();
    }
    var measure = new NegativeShare(limits.window(), hostile, mentions);
    var since = shown.first(minutes, now).orElse(Instant.ofEpochSecond(now * 60));
    return Optional.of(
        new Departure(
            "share",
            Optional.empty(),
            Level.of(1, hostile),
            since,
            measure,
            shown.shown(minutes, now)));
  }
}
