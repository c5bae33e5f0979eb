package firebreak.respond.guard;

import java.time.DayOfWeek;
import java.time.LocalDateTime;

/**
 * When the words would go out.
 *
 * @param gatePermits whether the verify gate lets words out now
 * @param local the customer's or brand's wall clock
 */
public record Timing(boolean gatePermits, LocalDateTime local) {

  private static final int WEEKEND_STARTS_FRIDAY_AT = 15;
  private static final int DAY_STARTS_AT = 8;
  private static final int DAY_ENDS_AT = 18;

  /** Evening, night, Friday from 15:00, Saturday and Sunday. */
  boolean isOffHours() {
    var day = local.getDayOfWeek();
    int hour = local.getHour();
    return day == DayOfWeek.SATURDAY
        || day == DayOfWeek.SUNDAY
        || (day == DayOfWeek.FRIDAY && hour >= WEEKEND_STARTS_FRIDAY_AT)
        || hour < DAY_STARTS_AT
        || hour >= DAY_ENDS_AT;
  }
}
