package firebreak.detect;

import firebreak.detect.count.UsualHours;
import firebreak.detect.count.UsualHours.Band;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;

/** Draws what a brand's timeline knows for people to look at. */
record Views(Timeline timeline, Thresholds thresholds) {

  private static final long MOST_BUCKETS = 3_000;
  private static final int HOURS_BEFORE_SHOWN = 24;

  Standing standing(Instant at) {
    long now = Math.floorDiv(at.getEpochSecond(), 60L);
    var hostile =
        timeline.hoursLearned() < HOURS_BEFORE_SHOWN
            ? Optional.<Band>empty()
            : Optional.of(timeline.hour.usualAt(now));
    var learning =
        new Standing.Learning(
            timeline.daysSeen(),
            thresholds.patience().days(),
            Bursts.warmedUp(timeline, thresholds));
    return new Standing(
        at,
        timeline.mentions(60, now),
        timeline.hostileAuthors(60, now),
        timeline.usualMentions(now - 30),
        hostile,
        learning);
  }

  Curve curve(Together together, Duration bucket, Instant from, Instant until) {
    long minutes = bucket.toMinutes();
    if (minutes < 1) {
      throw new IllegalArgumentException("a bucket lasts at least a minute, was " + bucket);
    }
    long end = Math.floorDiv(until.getEpochSecond(), 60L);
    long asked = Math.floorDiv(from.getEpochSecond(), 60L);
    long first = Math.max(asked, end - MOST_BUCKETS * minutes);
    var points = new ArrayList<Curve.Point>();
    for (long minute = Math.floorDiv(first, minutes) * minutes; minute < end; minute += minutes) {
      points.add(point(together, minute, minutes));
    }
    return new Curve(bucket, points);
  }

  private Curve.Point point(Together together, long minute, long minutes) {
    long last = minute + minutes - 1;
    long mentions = timeline.mentions(minutes, last);
    long authentic = Math.max(0, mentions - together.posts(minutes, last));
    return new Curve.Point(
        Instant.ofEpochSecond(minute * 60),
        mentions,
        timeline.hostile(minutes, last),
        new Curve.Authentic(authentic, Math.max(0, authentic - together.doubtful(minutes, last))),
        timeline.usualMentions(minute + minutes / 2).map(hour -> scaled(hour, minutes / 60.0)));
  }

  /**
   * The band of an hour, for a longer or shorter time: the spread of a burst stays, noise does not.
   */
  private static Band scaled(Band hour, double hours) {
    double mean = hour.mean() * hours;
    double beyondNoise = Math.max(0, hour.sigma() * hour.sigma() - hour.mean());
    double spread = hour.mean() > 0 ? beyondNoise / (hour.mean() * hour.mean()) : UsualHours.SPREAD;
    return new Band(mean, Math.sqrt(Math.max(mean, hours) + spread * mean * mean));
  }
}
