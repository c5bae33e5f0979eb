package firebreak.detect;

import firebreak.detect.count.BrandWeek;
import firebreak.detect.count.DistinctAuthors;
import firebreak.detect.count.MinuteCounts;
import firebreak.detect.count.UsualHours;
import firebreak.detect.count.UsualHours.Band;
import firebreak.detect.story.Told;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The whole talk about a brand by event time: counts per minute, and what is usual. */
final class Timeline {

  /*
   * Time moves only when a mention is newer than all before it. Every window is learned half an hour
   * after it ended, so that channels that are read a little late still count, quiet ones as zero. What may have gone
   * unheard teaches nothing: windows in which a channel was silent, and whatever lies in three days
   * without any mention, because nobody can tell silence from a deaf listener. A late mention is counted in
   * its minute while that is remembered (eight days) and no longer changes what was learned.
   */

  static final int REMEMBERED_MINUTES = 8 * 24 * 60;

  private static final int LONGEST_WINDOW = 181;
  private static final int AUTHORS = 4_096;
  private static final long LONGEST_GAP = 3 * 24 * 60;
  private static final long GRACE = 30;
  private static final long DAY = 24 * 60;
  private static final long NEVER = Long.MIN_VALUE;

  final BrandWeek week;
  final BurstWindow half;
  final BurstWindow hour;
  private MinuteCounts mentions = new MinuteCounts(REMEMBERED_MINUTES);
  private MinuteCounts hostile = new MinuteCounts(REMEMBERED_MINUTES);
  private DistinctAuthors hostileAuthors = new DistinctAuthors(AUTHORS, LONGEST_WINDOW);
  private UsualHours usualMentions = new UsualHours();
  private Days days = new Days();
  private long now = NEVER;
  private long begun = NEVER;

  Timeline(BrandWeek week) {
    this(week, new BurstWindow(30, week), new BurstWindow(60, week));
  }

  private Timeline(BrandWeek week, BurstWindow half, BurstWindow hour) {
    this.week = week;
    this.half = half;
    this.hour = hour;
  }

  /** Minute of the newest mention. */
  long now() {
    return now;
  }

  boolean remembers(long minute) {
    return now == NEVER || minute > now - REMEMBERED_MINUTES;
  }

  /** Closes what ended before this minute; the ends are told to whoever learns besides. */
  void advanceTo(long minute, Closing closing) {
    if (now == NEVER) {
      now = minute;
      begun = minute;
      days.changesWith(Math.floorDiv(minute, DAY));
      return;
    }
    long end = Math.floorDiv(now, 30L) * 30 + 30;
    long passed = now;
    boolean deaf = minute - now > LONGEST_GAP;
    long learnedUntil = deaf ? end : minute;
    for (; end <= learnedUntil; end += 30) {
      pass(passed, end - 1);
      passed = end;
      learn(end - GRACE, closing);
    }
    pass(passed, minute - 1);
    begun = deaf ? minute : begun;
    if (days.changesWith(Math.floorDiv(minute, DAY))) {
      forgetUsual();
    }
    now = Math.max(now, minute);
  }

  private void forgetUsual() {
    half.forgetUsual();
    hour.forgetUsual();
    usualMentions = new UsualHours();
  }

  private void pass(long first, long last) {
    half.pass(first, last, hostileAuthors);
    hour.pass(first, last, hostileAuthors);
  }

  private void learn(long end, Closing closing) {
    if (end - 30 < begun) {
      return; // listening began in the middle of it
    }
    if (closing.teaches(end - 30, end)) {
      half.learn(end);
    }
    if (end % 60 == 0 && closing.teaches(end - 60, end)) {
      hour.learn(end);
      usualMentions.learn(week.at(end - 60), mentions.sum(end - 60, end - 1));
    }
    if (end % 120 == 0) {
      closing.ofTwoHours(end);
    }
  }

  /** Counts a mention; one of a time that is no usual one makes its day no usual one. */
  void add(Told told, boolean usual) {
    days.add(usual);
    mentions.add(told.minute(), 1);
    if (told.hostile()) {
      hostile.add(told.minute(), 1);
      boolean unheard = told.authentic() && hostileAuthors.add(told.author(), told.minute());
      if (unheard && told.minute() < now) {
        half.addLate(told.minute(), now);
        hour.addLate(told.minute(), now);
      }
    }
  }

  /** Takes a deleted mention out of its minute. */
  void takeBack(long minute, boolean wasHostile) {
    if (minute <= now && remembers(minute)) {
      mentions.add(minute, -1);
      hostile.add(minute, wasHostile ? -1 : 0);
    }
  }

  long mentions(long minutes, long until) {
    return mentions.sum(until - minutes + 1, until);
  }

  long hostile(long minutes, long until) {
    return hostile.sum(until - minutes + 1, until);
  }

  long hostileAuthors(int minutes, long until) {
    return hostileAuthors.within(minutes, until);
  }

  List<BurstWindow> windows() {
    return List.of(half, hour);
  }

  /** Mentions of an hour at this minute; absent until a day was learned. */
  Optional<Band> usualMentions(long minute) {
    return usualMentions.points() < 24
        ? Optional.empty()
        : Optional.of(usualMentions.at(week.at(minute)));
  }

  int hoursLearned() {
    return hour.usual().points();
  }

  /** Days that taught what is usual. */
  int daysSeen() {
    return days.seen();
  }

  /** Asked whether a window that ended was wholly heard, and told when one of two hours ended. */
  interface Closing {
    boolean teaches(long first, long end);

    void ofTwoHours(long end);
  }

  void writeTo(DataOutput out) throws IOException {
    days.writeTo(out);
    out.writeLong(now);
    out.writeLong(begun);
    half.writeTo(out);
    hour.writeTo(out);
    mentions.writeTo(out);
    hostile.writeTo(out);
    hostileAuthors.writeTo(out);
    usualMentions.writeTo(out);
  }

  static Timeline readFrom(DataInput in, BrandWeek week) throws IOException {
    var days = Days.readFrom(in);
    long now = in.readLong();
    long begun = in.readLong();
    var half = BurstWindow.readFrom(in, 30, week);
    var read = new Timeline(week, half, BurstWindow.readFrom(in, 60, week));
    read.days = days;
    read.now = now;
    read.begun = begun;
    read.mentions = MinuteCounts.readFrom(in, REMEMBERED_MINUTES);
    read.hostile = MinuteCounts.readFrom(in, REMEMBERED_MINUTES);
    read.hostileAuthors = DistinctAuthors.readFrom(in, AUTHORS, LONGEST_WINDOW);
    read.usualMentions = UsualHours.readFrom(in);
    return read;
  }
}
