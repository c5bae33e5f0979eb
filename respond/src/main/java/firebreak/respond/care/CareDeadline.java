package firebreak.respond.care;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** By when a customer who complained must have heard from a person. */
public final class CareDeadline {

  /** While care works. */
  public static final Duration IN_HOURS = Duration.ofHours(1);

  /** In the evening, at night and at the weekend. */
  public static final Duration OUT_OF_HOURS = Duration.ofHours(4);

  private static final int DAY_STARTS_AT = 8;
  private static final int DAY_ENDS_AT = 18;

  private CareDeadline() {}

  /** Counted from when we heard it, in the hours of the brand: Monday to Friday, 8:00 to 18:00. */
  public static Instant from(Instant heard, ZoneId brand) {
    return heard.plus(isInHours(heard, brand) ? IN_HOURS : OUT_OF_HOURS);
  }

  private static boolean isInHours(Instant moment, ZoneId brand) {
    var local = moment.atZone(brand);
    boolean weekend =
        local.getDayOfWeek() == DayOfWeek.SATURDAY || local.getDayOfWeek() == DayOfWeek.SUNDAY;
    return !weekend && local.getHour() >= DAY_STARTS_AT && local.getHour() < DAY_ENDS_AT;
  }
}
