package firebreak.respond.wording;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Moments and lengths of time as people say them. */
final class Moments {

  private static final DateTimeFormatter HOUR_AND_MINUTE =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private Moments() {}

  static String clock(Instant moment, ZoneId zone) {
    return HOUR_AND_MINUTE.format(moment.atZone(zone));
  }

  /** The weekday and time with its zone: {@code Saturday 21:41 (Europe/Warsaw)}. */
  static String weekday(Instant moment, Wording wording) {
    var local = moment.atZone(wording.zone());
    var time = HOUR_AND_MINUTE.format(local) + " (" + wording.zone().getId() + ")";
    return switch (wording.language()) {
      case ENGLISH -> english(local.getDayOfWeek()) + " " + time;
      case POLISH -> onPolish(local.getDayOfWeek()) + " o " + time;
    };
  }

  static String fromTo(Instant from, Instant until, Wording wording) {
    boolean dated = Duration.between(from, until).toDays() >= 6;
    var zone = " (" + wording.zone().getId() + ")";
    var words = new Bilingual("from %s to %s%s", "od %s do %s%s").in(wording.language());
    return words.formatted(edge(from, wording, dated), edge(until, wording, dated), zone);
  }

  private static String edge(Instant moment, Wording wording, boolean dated) {
    var local = moment.atZone(wording.zone());
    var day =
        switch (wording.language()) {
          case ENGLISH -> english(local.getDayOfWeek());
          case POLISH -> genitivePolish(local.getDayOfWeek());
        };
    var date = dated ? " " + local.toLocalDate() : "";
    return day + date + " " + HOUR_AND_MINUTE.format(local);
  }

  static Instant hourOf(Instant moment, ZoneId zone) {
    return moment.atZone(zone).truncatedTo(ChronoUnit.HOURS).toInstant();
  }

  /** A length in the form that follows {@code within} and {@code w ciągu}. */
  static String within(Duration length, Language language) {
    boolean wholeDays = length.toHours() >= 48 && length.toHours() % 24 == 0;
    if (wholeDays) {
      return genitive(length.toDays(), Counted.DAY, language);
    }
    if (length.toMinutes() >= 60 && length.toMinutesPart() == 0) {
      return genitive(length.toHours(), Counted.HOUR, language);
    }
    return genitive(length.toMinutes(), Counted.MINUTE, language);
  }

  private static String genitive(long count, Counted unit, Language language) {
    if (language == Language.ENGLISH) {
      return unit.of(count, language);
    }
    var word =
        switch (unit) {
          case MINUTE -> count == 1 ? "minuty" : "minut";
          case HOUR -> count == 1 ? "godziny" : "godzin";
          case DAY -> count == 1 ? "dnia" : "dni";
          case YEAR -> count == 1 ? "roku" : "lat";
          case PERSON, MENTION, POST, ACCOUNT, REVIEW, ANSWER, CHANNEL, OUTLET ->
              throw new IllegalArgumentException(unit + " is no length of time");
        };
    return Numbers.whole(count, language) + " " + word;
  }

  private static String english(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String onPolish(DayOfWeek day) {
    return switch (day) {
      case MONDAY -> "w poniedziałek";
      case TUESDAY -> "we wtorek";
      case WEDNESDAY -> "w środę";
      case THURSDAY -> "w czwartek";
      case FRIDAY -> "w piątek";
      case SATURDAY -> "w sobotę";
      case SUNDAY -> "w niedzielę";
    };
  }

  private static String genitivePolish(DayOfWeek day) {
    return switch (day) {
      case MONDAY -> "poniedziałku";
      case TUESDAY -> "wtorku";
      case WEDNESDAY -> "środy";
      case THURSDAY -> "czwartku";
      case FRIDAY -> "piątku";
      case SATURDAY -> "soboty";
      case SUNDAY -> "niedzieli";
    };
  }
}
