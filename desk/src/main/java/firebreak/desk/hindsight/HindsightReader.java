package firebreak.desk.hindsight;

import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.detect.tuning.Strictness;
import firebreak.respond.wording.Bilingual;
import firebreak.respond.wording.Language;
import firebreak.respond.wording.Wording;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Speaks to one reader of the past: in their language, about times where they are. */
record HindsightReader(Person person, MessageSource words, Instant now) {

  String say(String key, Object... arguments) {
    return words.getMessage("hindsight." + key, arguments, locale());
  }

  String say(Bilingual both) {
    return wording().of(both);
  }

  Wording wording() {
    var language = person.language().equals("pl") ? Language.POLISH : Language.ENGLISH;
    return new Wording(language, person.zone());
  }

  Locale locale() {
    return Locale.of(person.language());
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

  String at(Instant moment) {
    return format("d MMMM yyyy, HH:mm", moment);
  }

  private String format(String pattern, Instant moment) {
    return DateTimeFormatter.ofPattern(pattern, locale()).format(moment.atZone(person.zone()));
  }

  /** A strictness as a factor, such as 1.2. */
  String factor(Strictness strictness) {
    return String.format(locale(), "%.1f", strictness.percent() / 100.0);
  }

  boolean mayJudge() {
    return person.may(Role.RESPONDER);
  }

  /** Whoever may lead a crisis may also say how much it takes to be woken. */
  boolean maySet() {
    return person.may(Role.COMMANDER);
  }
}
