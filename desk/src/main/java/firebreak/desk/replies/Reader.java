package firebreak.desk.replies;

import firebreak.desk.people.Person;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Says things to one reader: in their language, and in the time where they are. */
record Reader(Person person, MessageSource words, Instant now) {

  String say(String key, Object... arguments) {
    return words.getMessage(key, arguments, locale());
  }

  /** The form of a sentence that fits this count, which is its first argument. */
  String counted(String key, long count) {
    return say(Plural.key(key, count, locale()), count);
  }

  Locale locale() {
    return Locale.of(person.language());
  }

  /** Hour and minute today, with the day before that. */
  String clock(Instant moment) {
    var local = moment.atZone(person.zone());
    boolean today = local.toLocalDate().equals(now.atZone(person.zone()).toLocalDate());
    return DateTimeFormatter.ofPattern(today ? "HH:mm" : "d MMM HH:mm", locale()).format(local);
  }
}
