package firebreak.respond.care;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads when something is due from words that were written at a moment.
 *
 * @param written the writer's wall clock
 */
record TimeWords(ZonedDateTime written) {

  private static final Pattern VAGUE =
      Pattern.compile(
          "(?iU)\\b(?:soon|shortly|as soon as possible|asap|in due course|right away|immediately"
              + "|(?:with)?in (?:a )?(?:few|couple)|quickly|wkrótce|niebawem|jak najszybciej"
              + "|niedługo|niezwłocznie|natychmiast|zaraz|w ciągu kilku|za kilka|za chwilę)\\b");

  boolean isNamedIn(String clause) {
    return !(due(clause) instanceof Due.Unclear(var why) && why == Due.Why.NO_TIME);
  }

  /** By when, as the clause says it: a length of time, else a day and an hour. */
  Due due(String clause) {
    try {
      return LengthWords.in(clause)
          .<Due>map(length -> new Due.At(length.after(written).toInstant()))
          .orElseGet(() -> byCalendar(clause));
    } catch (DateTimeException | NumberFormatException impossible) {
      return new Due.Unclear(Due.Why.NO_SUCH_TIME);
    }
  }

  private Due byCalendar(String clause) {
    var day = DayWords.in(clause, written.toLocalDate());
    var hour = HourWords.in(clause);
    if (day.isEmpty() && hour.isEmpty()) {
      return new Due.Unclear(VAGUE.matcher(clause).find() ? Due.Why.VAGUE : Due.Why.NO_TIME);
    }
    var moment = at(day.orElse(written.toLocalDate()), hour);
    if (moment.isAfter(written)) {
      return new Due.At(moment.toInstant());
    }
    var secondTime = moment.withLaterOffsetAtOverlap(); // in autumn an hour comes twice
    if (secondTime.isAfter(written)) {
      return new Due.At(secondTime.toInstant());
    }
    return day.isEmpty()
        ? new Due.At(at(written.toLocalDate().plusDays(1), hour).toInstant())
        : new Due.Unclear(Due.Why.PASSED);
  }

  /** A day without an hour lasts until its end; 24:00 is the next day's beginning. */
  private ZonedDateTime at(LocalDate day, Optional<HourWords.Hour> hour) {
    var clock = hour.orElse(HourWords.Hour.END_OF_DAY);
    return clock.isEndOfDay()
        ? day.plusDays(1).atStartOfDay(written.getZone())
        : day.atTime(LocalTime.of(clock.hour(), clock.minute())).atZone(written.getZone());
  }
}
