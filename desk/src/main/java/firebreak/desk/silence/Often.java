package firebreak.desk.silence;

import firebreak.respond.wording.Counted;
import firebreak.respond.wording.Language;
import java.time.Duration;

/** How often posts come, in words. */
final class Often {

  private static final Duration MINUTES = Duration.ofMinutes(100);
  private static final Duration HOURS = Duration.ofDays(2);

  private Often() {}

  static String english(Duration gap) {
    long many = many(gap);
    if (many == 0) {
      return "more than a post a minute";
    }
    return "a post every " + (many == 1 ? "minute" : unit(gap).of(many, Language.ENGLISH));
  }

  static String polish(Duration gap) {
    long many = many(gap);
    if (many == 0) {
      return "więcej niż wpis na minutę";
    }
    return "wpis co " + (many == 1 ? "minutę" : unit(gap).of(many, Language.POLISH));
  }

  private static Counted unit(Duration gap) {
    if (gap.compareTo(MINUTES) < 0) {
      return Counted.MINUTE;
    }
    return gap.compareTo(HOURS) < 0 ? Counted.HOUR : Counted.DAY;
  }

  /** One is always a minute: what lasts longer than 100 of them are two hours and more. */
  private static long many(Duration gap) {
    if (unit(gap) == Counted.MINUTE) {
      return Math.round(gap.toSeconds() / 60.0);
    }
    return unit(gap) == Counted.HOUR
        ? Math.round(gap.toMinutes() / 60.0)
        : Math.round(gap.toHours() / 24.0);
  }
}
