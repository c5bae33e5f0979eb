package firebreak.desk.duty;

import firebreak.desk.people.Person;
import firebreak.respond.wording.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Says things to one reader: in their language, and in the time where they are. */
record Reader(Person person, MessageSource words, Instant now) {

  String say(String key, Object... arguments) {
    return words.getMessage(key, arguments, locale());
  }

  Wording wording() {
    return new Wording(LetterWords.language(person), person.zone());
  }

  Locale locale() {
    return Locale.of(person.language());
  }

  /** Hour and minute, with the weekday when it is another day. */
  String clock(Instant moment) {
    var local = moment.atZone(person.zone());
    boolean today = local.toLocalDate().equals(now.atZone(person.zone()).toLocalDate());
    return DateTimeFormatter.ofPattern(today ? "HH:mm" : "EEE HH:mm", locale()).format(local);
  }

  /** Weekday, hour, minute and zone, for the one who points at a time. */
  String exactly(Instant moment) {
    return wording().weekday(moment);
  }

  String zone() {
    return person.zone().getId();
  }

  /** Seconds below two minutes, then minutes, then hours. */
  String length(Duration time) {
    return time.toSeconds() < 120
        ? time.toSeconds() + " s"
        : LetterWords.length(time, LetterWords.language(person));
  }
}
