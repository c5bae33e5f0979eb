package firebreak.desk.settings;

import firebreak.desk.people.Person;
import firebreak.desk.platform.Mistakes;
import firebreak.respond.wording.Bilingual;
import firebreak.respond.wording.Language;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;

/** Speaks to one administrator: in their language, and about times where they are. */
record Speech(Person person, MessageSource words, Instant now) {

  String say(String key, Object... arguments) {
    return words.getMessage("settings." + key, arguments, locale());
  }

  String sayOr(String key, String otherwise) {
    return String.valueOf(words.getMessage("settings." + key, new Object[0], otherwise, locale()));
  }

  String says(Bilingual words) {
    return words.in(person.language().equals("pl") ? Language.POLISH : Language.ENGLISH);
  }

  Map<String, String> told(Mistakes mistakes) {
    return mistakes.in(words, locale());
  }

  Locale locale() {
    return Locale.of(person.language());
  }

  String number(long count) {
    return NumberFormat.getIntegerInstance(locale()).format(count);
  }

  String day(Instant moment) {
    return format("d MMMM yyyy", moment);
  }

  /** Hour and minute today, with the day before that. */
  String clock(Instant moment) {
    var zone = person.zone();
    boolean today = moment.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate());
    return format(today ? "HH:mm" : "d MMM HH:mm", moment);
  }

  /** From one day and time to another, in the zone of what it is about. */
  String span(Instant from, Instant until, ZoneId zone) {
    var format = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", locale()).withZone(zone);
    return format.format(from) + " – " + format.format(until);
  }

  private String format(String pattern, Instant moment) {
    return DateTimeFormatter.ofPattern(pattern, locale()).format(moment.atZone(person.zone()));
  }

  /** How long ago that was, in its largest unit. */
  String ago(Instant moment) {
    var passed = Duration.between(moment, now);
    if (passed.toSeconds() < 120) {
      return Math.max(0, passed.toSeconds()) + " s";
    }
    if (passed.toMinutes() < 120) {
      return passed.toMinutes() + " min";
    }
    return passed.toHours() < 48 ? passed.toHours() + " h" : say("days", passed.toDays());
  }
}
