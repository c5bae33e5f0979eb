package firebreak.detect.silence;

import firebreak.detect.count.BrandWeek;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** How often one channel speaks of a brand, and how long it has not. */
final class ChannelTalk {

  /*
   * A wait is measured in the posts that would usually have come in it: the rate of each hour of
   * the week that passed, added up. So four quiet hours at night weigh as much as ten minutes at
   * noon. The usual gap is the longest wait of a usual day, averaged over a month of days; three
   * times that is a silence, if at least LEAST posts are missing (by chance alone this comes once
   * in 3,000 waits, at two posts a day once in four years) and half an hour has passed. Nothing is
   * a silence before 14 days on which the channel was heard, nor after 14 days of nothing.
   *
   * What is missing does not teach: the hours from the last post before a silence to the first
   * after it are left out. But a brand that became quieter must not be told of it for ever. One that
   * returns at the hour of the week at which the last one began, and lasts no longer (Sundays), is
   * not told and teaches like any other wait; the third within four weeks is told and teaches.
   *
   * Cost: 193 times two numbers and a handful for each channel; a wait costs one step for each
   * hour that it lasted. What was tried and how often it errs: docs/detectors/silence.md.
   */

  private static final double TIMES = 3;
  private static final double LEAST = 8;
  private static final long LEAST_MINUTES = 30;
  private static final int WARM_UP_DAYS = 14;
  private static final int DAYS_REMEMBERED = 28;
  private static final long DAY = 24 * 60;
  private static final long WEEK = 7 * DAY;
  private static final long HABIT = 28 * DAY;
  private static final long SAME_HOUR = 180;
  private static final long STEP = 5;
  private static final long OUTDATED = 14 * DAY;
  private static final long NEVER = Long.MIN_VALUE / 2;

  private final BrandWeek week;
  private UsualRates usual = new UsualRates();
  private Day day = new Day(0, 0, 0, 0);
  private Break latest = new Break(NEVER, NEVER, NEVER, true);
  private long last = NEVER;
  private long learnFrom;
  private int inHour;

  ChannelTalk(BrandWeek week) {
    this.week = week;
  }

  /** A post of this minute was heard; a late one counts while its hour is not over. */
  void heard(long minute, boolean teaches) {
    take(minute);
    learnFrom = teaches ? learnFrom : Math.max(learnFrom, (hour(last) + 1) * 60);
  }

  private void take(long minute) {
    if (minute - last > OUTDATED) {
      begin(minute);
      return;
    }
    if (minute <= last) {
      inHour += hour(minute) == hour(last) ? 1 : 0;
      return;
    }
    double missed = missed(minute);
    boolean silence = isSilence(missed, minute);
    boolean teaches = !silence || latest.isHabit(minute) || latest.returns(last, minute);
    if (!teaches) {
      learnFrom = (hour(minute) + 1) * 60;
    } else {
      learnHours(minute);
      day = day.waited(missed);
    }
    latest = silence ? latest.then(last, minute, teaches) : latest;
    inHour = hour(minute) == hour(last) ? inHour + 1 : 1;
    day = day.on(Math.floorDiv(minute, DAY));
    last = minute;
  }

  private void begin(long minute) {
    usual = new UsualRates();
    day = new Day(Math.floorDiv(minute, DAY), 0, 0, 0);
    learnFrom = (hour(minute) + 1) * 60;
    inHour = 1;
    last = minute;
  }

  private void learnHours(long minute) {
    int counted = inHour;
    for (long hour = hour(last); hour < hour(minute); hour++) {
      if (hour * 60 >= learnFrom) {
        usual.learn(week.at(hour * 60), counted);
      }
      counted = 0;
    }
  }

  /** Posts that would usually have come since the last one. */
  private double missed(long minute) {
    double sum = 0;
    for (long from = last; from < minute; ) {
      long until = Math.min(minute, (hour(from) + 1) * 60);
      sum += ratePerHour(from) * (until - from) / 60;
      from = until;
    }
    return sum;
  }

  double ratePerHour(long minute) {
    return usual.at(week.at(minute));
  }

  private boolean isSilence(double missed, long minute) {
    return isLong(missed, 1) && minute - last >= LEAST_MINUTES && minute - last <= OUTDATED;
  }

  private boolean isLong(double missed, double share) {
    return day.seen() >= WARM_UP_DAYS && missed >= share * Math.max(LEAST, TIMES * day.usual());
  }

  /** How far apart posts usually are in a silence that lasts until this minute, if it is one. */
  Optional<Duration> usualGapIfSilent(long minute) {
    if (minute - last > OUTDATED) {
      return Optional.empty();
    }
    double missed = missed(minute);
    return isSilence(missed, minute) && !latest.returns(last, minute)
        ? Optional.of(Duration.ofSeconds(Math.round((minute - last) * 60 / missed)))
        : Optional.empty();
  }

  /** The first minute before that one in which it will be silent or forgotten, or that one. */
  long changesAt(long now, long before) {
    boolean silent = usualGapIfSilent(now).isPresent();
    for (long minute = now + 1; minute < before; minute += STEP) {
      if (usualGapIfSilent(minute).isPresent() != silent) {
        return minute;
      }
    }
    return before;
  }

  /** Whether it cannot be told any more if the time between these minutes was heard. */
  boolean doubtful(long first, long until, long now) {
    if (latest.overlaps(first, until)) {
      return true;
    }
    return until > last
        && now - last <= OUTDATED
        && !latest.returns(last, now)
        && isLong(missed(now), 0.5);
  }

  long last() {
    return last;
  }

  private static long hour(long minute) {
    return Math.floorDiv(minute, 60L);
  }

  /**
   * The longest wait of a day, today and usually.
   *
   * @param usual in posts that would usually have come
   */
  private record Day(long number, int seen, double usual, double longest) {

    Day waited(double missed) {
      return missed <= longest ? this : new Day(number, seen, usual, missed);
    }

    Day on(long newest) {
      if (newest <= number) {
        return this;
      }
      double gain = 1.0 / Math.min(seen + 1, DAYS_REMEMBERED);
      return new Day(newest, seen + 1, usual + gain * (longest - usual), 0);
    }
  }

  /**
   * The latest silence that is over.
   *
   * @param before when the one before it ended
   * @param teaches whether it was taken for what is usual
   */
  private record Break(long from, long until, long before, boolean teaches) {

    Break then(long begun, long ended, boolean taught) {
      return new Break(begun, ended, until, taught);
    }

    boolean isHabit(long minute) {
      return minute - before < HABIT;
    }

    /** At the same hour of the week as the last one, and no longer. */
    boolean returns(long begun, long minute) {
      long apart = Math.floorMod(begun - from + SAME_HOUR, WEEK);
      return begun - from < HABIT
          && apart <= 2 * SAME_HOUR
          && minute - begun <= until - from + SAME_HOUR;
    }

    boolean overlaps(long first, long end) {
      return !teaches && first < until && end > from;
    }
  }

  void writeTo(DataOutput out) throws IOException {
    usual.writeTo(out);
    out.writeLong(day.number());
    out.writeInt(day.seen());
    out.writeDouble(day.usual());
    out.writeDouble(day.longest());
    out.writeLong(latest.from());
    out.writeLong(latest.until());
    out.writeLong(latest.before());
    out.writeBoolean(latest.teaches());
    out.writeLong(last);
    out.writeLong(learnFrom);
    out.writeInt(inHour);
  }

  static ChannelTalk readFrom(DataInput in, BrandWeek week) throws IOException {
    var read = new ChannelTalk(week);
    read.usual = UsualRates.readFrom(in);
    read.day = new Day(in.readLong(), in.readInt(), in.readDouble(), in.readDouble());
    read.latest = new Break(in.readLong(), in.readLong(), in.readLong(), in.readBoolean());
    read.last = in.readLong();
    read.learnFrom = in.readLong();
    read.inHour = in.readInt();
    return read;
  }
}
