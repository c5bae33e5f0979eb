package firebreak.desk.guarding;

import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.respond.wording.Bilingual;
import firebreak.respond.wording.Language;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Speaks to one reader of the rules: in their language, and about times where they are. */
record GuardReader(Person person, MessageSource words) {

  String say(String key, Object... arguments) {
    return words.getMessage("guarding." + key, arguments, locale());
  }

  /** With the plural form that the number needs. */
  String counted(String key, long count) {
    return say(key + "." + form(count), count);
  }

  private String form(long count) {
    if (count == 1) {
      return "one";
    }
    long ten = count % 10;
    long hundred = count % 100;
    boolean few = ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14);
    return person.language().equals("pl") && few ? "few" : "many";
  }

  String say(Bilingual both) {
    return both.in(person.language().equals("pl") ? Language.POLISH : Language.ENGLISH);
  }

  Locale locale() {
    return Locale.of(person.language());
  }

  String at(Instant moment) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", locale())
        .format(moment.atZone(person.zone()));
  }

  /** Whoever may lead a crisis may also change how strict the guard is. */
  boolean mayWrite() {
    return person.may(Role.COMMANDER);
  }
}
