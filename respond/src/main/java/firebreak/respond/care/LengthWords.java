package firebreak.respond.care;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a length of time: {@code within two days}, {@code in 15 minutes}, {@code za godzinę}. */
final class LengthWords {

  private static final List<String> NUMBERS =
      List.of(
          "an?|one|the|jedn\\S+",
          "two|dw(?:a|ie|óch|u)",
          "three|trz(?:y|ech)",
          "four|czter\\S+",
          "five|pię(?:ć|ciu)",
          "six|sześ(?:ć|ciu)",
          "seven|sied(?:em|miu)",
          "eight|oś(?:em|miu)",
          "nine|dziewię(?:ć|ciu)",
          "ten|dziesię(?:ć|ciu)");
  private static final String NUMBER =
      "\\d{1,3}(?:\\s*[-–]\\s*\\d{1,3})?|" + String.join("|", NUMBERS);
  private static final Pattern LENGTH =
      Pattern.compile(
          "(?iU)\\b(?:within|in|w ciągu|w przeciągu|za|do)\\s+(?:the\\s+)?(?:next\\s+)?"
              + "(?:najbliższ\\S+\\s+)?(?:("
              + NUMBER
              + ")\\s+)?(?:(working|business)\\s+)?"
              + "(minut\\S*|mins?|hours?|hrs?|godzin(?:ę|y)?|godz\\.?|days?|dni|dnia|dzień|doby|dobę"
              + "|weeks?|tygodni[ae]?|tydzień|tygodniu)(?![\\p{L}])(?:\\s+(robocz\\S+))?");

  private LengthWords() {}

  static Optional<Length> in(String clause) {
    var found = LENGTH.matcher(clause);
    while (found.find()) {
      var unit = found.group(3).toLowerCase(Locale.ROOT);
      var number = Optional.ofNullable(found.group(1)).map(LengthWords::number);
      boolean working = found.group(2) != null || found.group(4) != null;
      boolean clockHour =
          unit.startsWith("godz") && number.isEmpty() && followedByDigit(clause, found.end());
      if (!clockHour) {
        return Optional.of(new Length(number.orElse(1), Unit.of(unit, working)));
      }
    }
    return Optional.empty();
  }

  /** {@code do godziny 18} names an hour of the clock. */
  private static boolean followedByDigit(String clause, int end) {
    return clause.substring(end).stripLeading().matches("(?s)\\d.*");
  }

  /** Of {@code 3-5} the five. */
  private static int number(String written) {
    if (Character.isDigit(written.charAt(0))) {
      var ends = written.split("\\D+", -1);
      return Integer.parseInt(ends[ends.length - 1]);
    }
    for (int i = 0; i < NUMBERS.size(); i++) {
      if (written.toLowerCase(Locale.ROOT).matches(NUMBERS.get(i))) {
        return i + 1;
      }
    }
    throw new IllegalStateException("no number: " + written);
  }

  /** So many of one unit. */
  record Length(int count, Unit unit) {

    ZonedDateTime after(ZonedDateTime start) {
      return switch (unit) {
        case MINUTE -> start.plusMinutes(count);
        case HOUR -> start.plusHours(count);
        case DAY -> start.plusDays(count);
        case WEEK -> start.plusWeeks(count);
        case WORKING_DAY -> endOfWorkingDay(start);
      };
    }

    private ZonedDateTime endOfWorkingDay(ZonedDateTime start) {
      var day = start.toLocalDate();
      for (int left = count; left > 0; ) {
        day = day.plusDays(1);
        left -= isWeekend(day.getDayOfWeek()) ? 0 : 1;
      }
      return day.plusDays(1).atStartOfDay(start.getZone());
    }

    private static boolean isWeekend(DayOfWeek day) {
      return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }
  }

  /** What is counted. */
  enum Unit {
    MINUTE,
    HOUR,
    DAY,
    WORKING_DAY,
    WEEK;

    private static Unit of(String word, boolean working) {
      return switch (word.charAt(0)) {
        case 'm' -> MINUTE;
        case 'h', 'g' -> HOUR;
        case 'w', 't' -> WEEK;
        default -> working ? WORKING_DAY : DAY;
      };
    }
  }
}
