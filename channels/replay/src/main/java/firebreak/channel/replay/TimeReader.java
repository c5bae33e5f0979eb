package firebreak.channel.replay;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the times of one recording, each by its own shape.
 *
 * @param zone for times that name none
 * @param order how {@code 6/7/17} is to be read
 * @param pattern tried before every shape; empty when the user gave none
 */
record TimeReader(ZoneId zone, DayOrder order, Optional<DateTimeFormatter> pattern) {

  private static final int LONGEST = 64;
  private static final String CLOCK = "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?";
  private static final String ZONE = "\\s?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]\\s?" + CLOCK + ")?" + ZONE);
  static final Pattern YEAR_LAST =
      Pattern.compile(
          "(\\d{1,2})([-/.])(\\d{1,2})[-/.](\\d{4}|\\d{2})(?:,?[T ]\\s?"
              + CLOCK
              + "(?:\\s?([AaPp])\\.?[Mm]\\.?)?)?"
              + ZONE);
  private static final Pattern EPOCH = Pattern.compile("(\\d{9,19})(?:\\.\\d{1,9})?");
  private static final List<DateTimeFormatter> IN_WORDS =
      List.of(
          words("EEE MMM d HH:mm:ss xx uuuu"),
          words("EEE, d MMM uuuu HH:mm:ss[ xx][ VV]"),
          words("[EEEE, ][EEE, ]MMMM d, uuuu[','][ 'at'][ h:mm[:ss] a][ HH:mm[:ss]]"),
          words("[EEEE, ][EEE, ]MMM d, uuuu[','][ 'at'][ h:mm[:ss] a][ HH:mm[:ss]]"),
          words("d MMMM uuuu[','][ h:mm[:ss] a][ HH:mm[:ss]]"),
          words("d MMM uuuu[','][ h:mm[:ss] a][ HH:mm[:ss]]"),
          words("d-MMM-uuuu[ h:mm[:ss] a][ HH:mm[:ss]]"));

  /** Which of two small numbers is the day. */
  enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST
  }

  /** The moment; empty when the text has no shape that we know. */
  Optional<Instant> read(String value) {
    var text = value.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      if (pattern.isPresent()) {
        return Optional.of(moment(pattern.get().parse(text)));
      }
      return byShape(text);
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty(); // a shape we know with a day that does not exist
    }
  }

  private Optional<Instant> byShape(String text) {
    var yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return Optional.of(yearFirst(yearFirst));
    }
    var yearLast = YEAR_LAST.matcher(text);
    if (yearLast.matches()) {
      return Optional.of(yearLast(yearLast));
    }
    var epoch = EPOCH.matcher(text);
    return epoch.matches() ? Optional.of(epoch(text)) : inWords(text);
  }

  private Instant yearFirst(Matcher shape) {
    var day = new int[] {number(shape, 1), number(shape, 2), number(shape, 3)};
    return at(day, clock(shape, 4, Optional.empty()), Optional.ofNullable(shape.group(8)));
  }

  private Instant yearLast(Matcher shape) {
    int first = number(shape, 1);
    int second = number(shape, 3);
    int year = number(shape, 4) < 100 ? 2000 + number(shape, 4) : number(shape, 4);
    boolean dayFirst = order == DayOrder.DAY_FIRST;
    var day = new int[] {year, dayFirst ? second : first, dayFirst ? first : second};
    var half = Optional.ofNullable(shape.group(9)).map(String::toLowerCase);
    return at(day, clock(shape, 5, half), Optional.ofNullable(shape.group(10)));
  }

  private static LocalTime clock(Matcher shape, int group, Optional<String> half) {
    if (shape.group(group) == null) {
      return LocalTime.MIDNIGHT;
    }
    int hour = number(shape, group);
    if (half.isPresent()) {
      hour = hour % 12 + ("p".equals(half.get()) ? 12 : 0);
    }
    int second = shape.group(group + 2) == null ? 0 : number(shape, group + 2);
    var fraction = Objects.requireNonNullElse(shape.group(group + 3), "");
    return LocalTime.of(
        hour,
        number(shape, group + 1),
        second,
        Integer.parseInt((fraction + "000000000").substring(0, 9)));
  }

  private Instant at(int[] yearMonthDay, LocalTime clock, Optional<String> zoneName) {
    var date = java.time.LocalDate.of(yearMonthDay[0], yearMonthDay[1], yearMonthDay[2]);
    return date.atTime(clock).atZone(zoneName.map(TimeReader::named).orElse(zone)).toInstant();
  }

  private static ZoneId named(String zoneName) {
    return Character.isLetter(zoneName.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zoneName);
  }

  private static Instant epoch(String text) {
    var number = new java.math.BigDecimal(text);
    long whole = number.longValue();
    if (whole < 100_000_000_000L) {
      long nanos = number.remainder(java.math.BigDecimal.ONE).movePointRight(9).longValue();
      return Instant.ofEpochSecond(whole, nanos);
    }
    if (whole < 100_000_000_000_000L) {
      return Instant.ofEpochMilli(whole);
    }
    return whole < 100_000_000_000_000_000L
        ? Instant.ofEpochSecond(whole / 1_000_000, whole % 1_000_000 * 1_000)
        : Instant.ofEpochSecond(whole / 1_000_000_000, whole % 1_000_000_000);
  }

  private Optional<Instant> inWords(String text) {
    for (var formatter : IN_WORDS) {
      var position = new java.text.ParsePosition(0);
      var parsed = formatter.parseUnresolved(text, position);
      if (parsed != null && position.getIndex() == text.length()) {
        return Optional.of(moment(formatter.parse(text)));
      }
    }
    return Optional.empty();
  }

  private Instant moment(TemporalAccessor parsed) {
    if (parsed.isSupported(ChronoField.INSTANT_SECONDS)) {
      return Instant.from(parsed);
    }
    var date = java.time.LocalDate.from(parsed);
    var clock = parsed.query(TemporalQueries.localTime());
    var given = parsed.query(TemporalQueries.zone());
    return LocalDateTime.of(date, clock == null ? LocalTime.MIDNIGHT : clock)
        .atZone(given == null ? zone : given)
        .toInstant();
  }

  private static int number(Matcher shape, int group) {
    return Integer.parseInt(shape.group(group));
  }

  static DateTimeFormatter words(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }
}
