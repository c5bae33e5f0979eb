package firebreak.desk.watching;

import firebreak.respond.wording.Counted;
import firebreak.respond.wording.Language;
import firebreak.respond.wording.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * Speaks to one reader: in their language, about times in their zone.
 *
 * @param now what the page calls now
 */
record Speech(MessageSource words, Wording wording, Instant now) {

  static Language languageOf(String tag) {
    return tag.equals("pl") ? Language.POLISH : Language.ENGLISH;
  }

  /** The words of that key, with the arguments put in. */
  String say(String key, Object... arguments) {
    return words.getMessage("watching." + key, arguments, locale());
  }

  String counted(Counted what, long count) {
    return what.of(count, wording.language());
  }

  /** A whole number, or a short one with one digit when it is below ten. */
  String number(double value) {
    var format = java.text.NumberFormat.getInstance(locale());
    format.setMaximumFractionDigits(value < 10 ? 1 : 0);
    return format.format(value);
  }

  /** Hour and minute today, with the day before that. */
  String time(Instant moment) {
    var local = moment.atZone(zone());
    boolean today = local.toLocalDate().equals(now.atZone(zone()).toLocalDate());
    return DateTimeFormatter.ofPattern(today ? "HH:mm" : "d MMM HH:mm", locale()).format(local);
  }

  Locale locale() {
    return wording.language().locale();
  }

  ZoneId zone() {
    return wording.zone();
  }
}
