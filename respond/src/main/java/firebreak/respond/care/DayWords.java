package firebreak.respond.care;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a day: {@code today}, {@code by Friday}, {@code 24 November}, {@code w środę}. */
final class DayWords {

  private static final List<String> MONTHS =
      List.of(
          "january|jan|stycznia",
          "february|feb|lutego",
          "march|mar|marca",
          "april|apr|kwietnia",
          "may|maja",
          "june|jun|czerwca",
          "july|jul|lipca",
          "august|aug|sierpnia",
          "september|sept|sep|września",
          "october|oct|października",
          "november|nov|listopada",
          "december|dec|grudnia");
  private static final List<String> WEEKDAYS =
      List.of(
          "monday|poniedział(?:ek|ku)",
          "tuesday|wtor(?:ek|ku)",
          "wednesday|środ[aęy]",
          "thursday|czwart(?:ek|ku)",
          "friday|piąt(?:ek|ku)",
          "saturday|sobot[aęy]",
          "sunday|niedziel[aęi]");
  private static final Pattern AFTER_TOMORROW = words("day after tomorrow|pojutrz[ea]");
  private static final Pattern TOMORROW = words("tomorrow|jutr[oa]");
  private static final Pattern TODAY =
      words(
          "today|tonight|this (?:morning|afternoon|evening)|end of (?:the )?day|dziś|dzisiaj"
              + "|końca dnia");
  private static final Pattern NEXT_WEEK = words("next week|przyszł(?:ym|ego) tygodni[ua]");
  private static final Pattern THIS_WEEK =
      words("(?:end of (?:the|this)|this) week|końca tygodnia|tym tygodniu");
  private static final Pattern NUMBERED =
      Pattern.compile("(?<![\\d.:])(\\d{1,2})\\.(\\d{1,2})\\.(?!\\d)");

  private DayWords() {}

  static Optional<LocalDate> in(String clause, LocalDate today) {
    return date(clause, today)
        .or(() -> among(AFTER_TOMORROW, clause, today.plusDays(2)))
        .or(() -> among(TOMORROW, clause, today.plusDays(1)))
        .or(() -> weekday(clause, today))
        .or(() -> among(TODAY, clause, today))
        .or(() -> among(NEXT_WEEK, clause, sunday(today).plusWeeks(1)))
        .or(() -> among(THIS_WEEK, clause, sunday(today)));
  }

  private static LocalDate sunday(LocalDate day) {
    return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
  }

  private static Optional<LocalDate> among(Pattern pattern, String clause, LocalDate day) {
    return pattern.matcher(clause).find() ? Optional.of(day) : Optional.empty();
  }

  private static Optional<LocalDate> weekday(String clause, LocalDate today) {
    for (int i = 0; i < WEEKDAYS.size(); i++) {
      if (words(WEEKDAYS.get(i)).matcher(clause).find()) {
        return Optional.of(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(i + 1))));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(String clause, LocalDate today) {
    var numbered = NUMBERED.matcher(clause);
    if (numbered.find()) {
      return Optional.of(next(today, number(numbered.group(2)), number(numbered.group(1))));
    }
    for (int i = 0; i < MONTHS.size(); i++) {
      var before = words("(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?:" + MONTHS.get(i) + ")");
      var after = words("(?:" + MONTHS.get(i) + ") (\\d{1,2})(?:st|nd|rd|th)?");
      for (var found : List.of(before.matcher(clause), after.matcher(clause))) {
        if (found.find()) {
          return Optional.of(next(today, i + 1, number(found.group(1))));
        }
      }
    }
    return Optional.empty();
  }

  /** The next such date, this year's or the next one's. */
  private static LocalDate next(LocalDate today, int month, int day) {
    var date = LocalDate.of(today.getYear(), month, day);
    return date.isBefore(today) ? date.plusYears(1) : date;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile("(?iU)\\b(?:" + alternatives + ")\\b");
  }
}
