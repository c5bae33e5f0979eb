package firebreak.bench.crises;

import firebreak.bench.crises.Published.Condition;
import java.time.Duration;
import java.util.List;

/** What products alert on by their own published rules. */
final class Products {

  /*
   * Limits are as published. What a rule leaves open is read in its favour: a floor of ten mentions,
   * which none of them names, keeps small numbers from crying wolf; a rule that names no pause
   * speaks again only after its condition ended; one that names no least history begins with four
   * points, as the only product does that names one. VistaSocial publishes windows without limits:
   * twice the usual hour, and half as much again of the usual share, are our reading. Where only
   * days are known, an hour is a day. NewsWhip publishes a forecast without a limit: a hundred
   * posts at twice the age is our reading, and it needs one thread to watch.
   */

  private static final long HOUR = 60;
  private static final long DAY = 24 * HOUR;
  private static final long WEEK = 7 * DAY;
  private static final long FLOOR = 10;
  private static final Duration HOURLY = Duration.ofHours(1);
  private static final Duration ALWAYS = Duration.ofMinutes(5);
  private static final Duration UNTIL_ENDED = Duration.ZERO;

  private Products() {}

  static List<Rule> all() {
    return List.of(
        new Published("SocialMetrix 1.5 σ", false, HOURLY, UNTIL_ENDED, sigmas(DAY, WEEK, 1.5)),
        new Published("SocialMetrix 2 σ", false, HOURLY, UNTIL_ENDED, sigmas(DAY, WEEK, 2)),
        new Published("SocialMetrix 3 σ", false, HOURLY, UNTIL_ENDED, sigmas(DAY, WEEK, 3)),
        new Published("Huginn 3 σ", false, HOURLY, Duration.ofDays(2), sigmas(HOUR, 2 * WEEK, 3)),
        new Published("AgilityPR 150 %", false, HOURLY, UNTIL_ENDED, times(HOUR, 1.5)),
        new Published("Wizikey 2 ×", false, Duration.ofDays(1), UNTIL_ENDED, times(DAY, 2)),
        new Published("Wizikey 3 ×", false, Duration.ofDays(1), UNTIL_ENDED, times(DAY, 3)),
        new Published("VistaSocial volume", false, HOURLY, HOURLY, times(HOUR, 2)),
        new Published("VistaSocial dip", true, HOURLY, HOURLY, Products::dips),
        new Published("Sprinklr 50 mentions", false, ALWAYS, HOURLY, atLeast(50)),
        new Published("kommonpoll 2 ×", false, ALWAYS, UNTIL_ENDED, times(HOUR, 2)),
        new Published("kommonpoll over 50", false, ALWAYS, UNTIL_ENDED, atLeast(51)),
        new Published("kommonpoll 40 % negative", true, ALWAYS, UNTIL_ENDED, Products::isNegative),
        new Growing());
  }

  private static long atLeastAStep(Series series, long minutes) {
    return Math.max(minutes, series.step().toMinutes());
  }

  private static Condition sigmas(long length, long reach, double limit) {
    return (series, minute) -> {
      long window = atLeastAStep(series, length);
      long count = series.mentions(window, minute);
      if (count < FLOOR) {
        return false;
      }
      var usual = Usual.before(series, minute, window, reach);
      return usual.isKnown() && count > usual.mean() + limit * usual.sigma();
    };
  }

  private static Condition times(long length, double limit) {
    return (series, minute) -> {
      long window = atLeastAStep(series, length);
      long count = series.mentions(window, minute);
      if (count < FLOOR) {
        return false;
      }
      var usual = Usual.before(series, minute, window, WEEK);
      return usual.isKnown() && count >= limit * usual.mean();
    };
  }

  private static Condition atLeast(long limit) {
    return (series, minute) -> series.mentions(atLeastAStep(series, HOUR), minute) >= limit;
  }

  private static boolean isNegative(Series series, long minute) {
    long window = atLeastAStep(series, 2 * HOUR);
    long mentions = series.mentions(window, minute);
    return mentions >= FLOOR && series.hostile(window, minute) > 0.4 * mentions;
  }

  private static boolean dips(Series series, long minute) {
    long mentions = series.mentions(DAY, minute);
    long before = series.mentions(WEEK, minute - DAY);
    boolean known = minute - DAY - series.first() >= 4 * DAY && before > 0;
    double usual = known ? (double) series.hostile(WEEK, minute - DAY) / before : 1;
    return known && mentions >= FLOOR && series.hostile(DAY, minute) >= 1.5 * usual * mentions;
  }
}
