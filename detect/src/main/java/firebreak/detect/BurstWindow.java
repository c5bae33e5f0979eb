package firebreak.detect;

import firebreak.detect.Thresholds.Width;
import firebreak.detect.count.BrandWeek;
import firebreak.detect.count.DistinctAuthors;
import firebreak.detect.count.MinuteCounts;
import firebreak.detect.count.UsualHours;
import firebreak.detect.count.UsualHours.Band;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.ZonedDateTime;

/** One length of window over negative authors: what is usual in it, and how the last ones went. */
final class BurstWindow {

  private static final int REMEMBERED = 12 * 60;

  private final int minutes;
  private final BrandWeek week;
  private UsualHours usual = new UsualHours();
  private MinuteCounts endedAt = new MinuteCounts(REMEMBERED);

  BurstWindow(int minutes, BrandWeek week) {
    this.minutes = minutes;
    this.week = week;
  }

  int minutes() {
    return minutes;
  }

  UsualHours usual() {
    return usual;
  }

  /** Notes what the windows held that ended with the minutes from the first to the last. */
  void pass(long first, long last, DistinctAuthors authors) {
    for (long minute = Math.max(first, last - minutes); minute <= last; minute++) {
      endedAt.add(minute, (int) authors.within(minutes, minute));
    }
  }

  /** An author unheard before spoke in a minute that has passed. */
  void addLate(long minute, long now) {
    for (long end = minute; end < Math.min(now, minute + minutes); end++) {
      endedAt.add(end, 1);
    }
  }

  /** Learns the window that ended just before this minute. */
  void learn(long end) {
    usual.learn(local(end - minutes), endedAt.sum(end - 1, end - 1));
  }

  /** What was learned is too old to be used. */
  void forgetUsual() {
    usual = new UsualHours();
  }

  /** What is usual for the window that ends with this minute, by the hour of its middle. */
  Band usualAt(long minute) {
    return usual.at(local(minute - minutes / 2));
  }

  /** This window and those directly before it that lay so many sigma above usual. */
  int inARow(double sigmas, Width width, long now) {
    int found = 1;
    for (long end = now - minutes; end > now - REMEMBERED; end -= minutes) {
      var band = width.of(usualAt(end));
      if (band.sigmasOf(endedAt.sum(end, end)) < sigmas) {
        return found;
      }
      found++;
    }
    return found;
  }

  private ZonedDateTime local(long minute) {
    return week.at(minute);
  }

  void writeTo(DataOutput out) throws IOException {
    usual.writeTo(out);
    endedAt.writeTo(out);
  }

  static BurstWindow readFrom(DataInput in, int minutes, BrandWeek week) throws IOException {
    var read = new BurstWindow(minutes, week);
    read.usual = UsualHours.readFrom(in);
    read.endedAt = MinuteCounts.readFrom(in, REMEMBERED);
    return read;
  }
}
