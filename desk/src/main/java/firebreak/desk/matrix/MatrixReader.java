package firebreak.desk.matrix;

import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.respond.wording.Bilingual;
import firebreak.respond.wording.Language;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Speaks to one reader of a matrix: in their language, and about times where they are. */
record MatrixReader(Person person, MessageSource words, Instant now) {

  String say(String key, Object... arguments) {
    return words.getMessage("matrix." + key, arguments, locale());
  }

  String say(Bilingual both) {
    return both.in(language());
  }

  Language language() {
    return person.language().equals("pl") ? Language.POLISH : Language.ENGLISH;
  }

  Locale locale() {
    return Locale.of(person.language());
  }

  String at(Instant moment) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", locale())
        .format(moment.atZone(person.zone()));
  }

  /** Whoever may lead a crisis may also change what counts as one. */
  boolean mayWrite() {
    return person.may(Role.COMMANDER);
  }
}
