package firebreak.respond.crisis;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;

/** Days from Monday to Friday; public holidays are not known here and count as working days. */
final class WorkingDays {

  private WorkingDays() {}

  /** The same local time so many working days later. */
  static ZonedDateTime after(ZonedDateTime from, int days) {
    var day = from;
    int left = days;
    while (left > 0) {
      day = day.plusDays(1);
      if (isWorkingDay(day.getDayOfWeek())) {
        left--;
      }
    }
    return day;
  }

  private static boolean isWorkingDay(DayOfWeek day) {
    return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY;
  }
}
