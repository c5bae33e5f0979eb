package firebreak.desk.replaying;

import firebreak.model.Tier;
import firebreak.respond.wording.Bilingual;
import firebreak.respond.wording.Language;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Numbers, moments and lengths of time as the report's reader expects them. */
record Spoken(Language language, ZoneId zone) {

  String number(long value) {
    return NumberFormat.getIntegerInstance(language.locale()).format(value);
  }

  String percent(double share) {
    return number(Math.round(share * 100)) + "%";
  }

  /** Weekday, day, month, year and time on the brand's clock. */
  String moment(Instant at) {
    return DateTimeFormatter.ofPattern("EEE d MMMM uuuu HH:mm", language.locale())
        .format(at.atZone(zone));
  }

  String clock(Instant at) {
    return DateTimeFormatter.ofPattern("HH:mm:ss", language.locale()).format(at.atZone(zone));
  }

  /** Days, hours and minutes, the largest two of them. */
  String length(Duration length) {
    if (length.toDays() > 0) {
      var days =
          length.toDays() == 1 ? new Bilingual("day", "dzień") : new Bilingual("days", "dni");
      return number(length.toDays()) + " " + days.in(language) + " " + length.toHoursPart() + " h";
    }
    return length.toHours() > 0
        ? length.toHours() + " h " + length.toMinutesPart() + " min"
        : length.toMinutes() + " min";
  }

  String seconds(Duration length) {
    var format = NumberFormat.getInstance(language.locale());
    format.setMaximumFractionDigits(1);
    format.setMinimumFractionDigits(1);
    return format.format(length.toMillis() / 1000.0) + " s";
  }

  String millis(Duration length) {
    return number(length.toMillis()) + " ms";
  }

  /** The tier with its word, such as {@code T2 issue}. */
  String tier(Tier tier) {
    var word =
        switch (tier) {
          case T0 -> new Bilingual("ticket", "zgłoszenie");
          case T1 -> new Bilingual("watch", "obserwacja");
          case T2 -> new Bilingual("issue", "problem");
          case T3 -> new Bilingual("crisis", "kryzys");
          case T4 -> new Bilingual("existential", "zagrożenie istnienia");
        };
    return tier + " " + word.in(language);
  }
}
