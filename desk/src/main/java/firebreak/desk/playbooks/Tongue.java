package firebreak.desk.playbooks;

import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.respond.wording.Bilingual;
import firebreak.respond.wording.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Says things to one reader, in their language and about days where they are. */
record Tongue(Person person, MessageSource words, Instant now) {

  public String say(String key, Object... arguments) {
    return words.getMessage("playbooks." + key, arguments, locale());
  }

  public String say(Bilingual both) {
    return both.in(polish() ? Language.POLISH : Language.ENGLISH);
  }

  /** A circumstance as the rooms call it. */
  String circumstance(Enum<?> circumstance) {
    return words.getMessage("rooms.circumstance." + circumstance.name(), null, locale());
  }

  public String day(Instant moment) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", locale())
        .format(moment.atZone(person.zone()));
  }

  /** A length such as {@code 10 min}, {@code 4 h} or {@code 3 d}. */
  String length(Duration length) {
    if (length.toMinutes() % 1440 == 0) {
      return length.toDays() + " d";
    }
    return length.toMinutes() % 60 == 0 ? length.toHours() + " h" : length.toMinutes() + " min";
  }

  boolean polish() {
    return person.language().equals("pl");
  }

  Locale locale() {
    return Locale.of(person.language());
  }

  /** Whether this reader answers for the playbooks. */
  public boolean leads() {
    return person.may(Role.COMMANDER);
  }
}
