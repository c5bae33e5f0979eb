package firebreak.respond.duty;

import firebreak.model.PersonId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The same hours every week.
 *
 * @param day the weekday on which it begins
 * @param until when not later than {@code from}, the shift ends on the next day
 */
public record WeeklyShift(
    DayOfWeek day, LocalTime from, LocalTime until, PersonId primary, Optional<PersonId> backup) {

  public WeeklyShift {
    if (backup.filter(primary::equals).isPresent()) {
      throw new IllegalArgumentException(primary + " cannot back up " + primary);
    }
  }

  /*
   * Both ends are local times, resolved by the same rule: a time that the clocks skip is taken that
   * much later, a time that comes twice is taken the first time. So two shifts that meet at 02:30
   * also meet on the two nights of the year on which 02:30 is missing or doubled. A shift that lies
   * within the skipped hour can turn out empty; then there is none that night.
   */
  Optional<Turn> on(LocalDate date, ZoneId zone) {
    if (date.getDayOfWeek() != day) {
      return Optional.empty();
    }
    var lastDay = until.isAfter(from) ? date : date.plusDays(1);
    var begins = date.atTime(from).atZone(zone).toInstant();
    var ends = lastDay.atTime(until).atZone(zone).toInstant();
    return ends.isAfter(begins)
        ? Optional.of(new Turn(begins, ends, primary, backup))
        : Optional.empty();
  }
}
