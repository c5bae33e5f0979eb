package firebreak.desk.empathy;

import firebreak.desk.people.Person;
import firebreak.respond.wording.Bilingual;
import firebreak.respond.wording.Language;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.context.MessageSource;

/** Says things to one reader: in their language, and in the time where they are. */
record Said(Person person, MessageSource words) {

  String say(String key, Object... arguments) {
    return words.getMessage("empathy." + key, arguments, language().locale());
  }

  String say(Bilingual both) {
    return both.in(language());
  }

  String time(Instant moment) {
    return DateTimeFormatter.ofPattern("d MMM HH:mm", language().locale())
        .format(moment.atZone(person.zone()));
  }

  private Language language() {
    return person.language().equals("pl") ? Language.POLISH : Language.ENGLISH;
  }
}
