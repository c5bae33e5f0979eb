package firebreak.desk.claims;

import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.model.PersonId;
import firebreak.respond.wording.Bilingual;
import firebreak.respond.wording.Counted;
import firebreak.respond.wording.Language;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Says things about claims to one reader: in their language, and in the time where they are. */
record Reader(Person person, List<Person> everybody, MessageSource words, Instant now) {

  Reader {
    everybody = List.copyOf(everybody);
  }

  public String say(String key, Object... arguments) {
    return words.getMessage("claims." + key, arguments, locale());
  }

  public String say(Bilingual both) {
    return both.in(language());
  }

  public String word(String key, Enum<?> constant) {
    return say(key + "." + constant.name());
  }

  String counted(Counted what, long count) {
    return what.of(count, language());
  }

  /** One, few or many. */
  String counted(String key, long count) {
    boolean few = count % 10 >= 2 && count % 10 <= 4 && (count % 100 < 12 || count % 100 > 14);
    boolean polish = language() == Language.POLISH;
    return say(key + (count == 1 ? ".one" : polish && few ? ".few" : ".many"), count);
  }

  public String name(PersonId id) {
    return everybody.stream()
        .filter(one -> one.id().equals(id))
        .map(Person::name)
        .findFirst()
        .orElse(id.value());
  }

  /** Whoever may see to a claim. */
  public List<Person> owners() {
    return everybody.stream().filter(one -> one.may(Role.RESPONDER)).toList();
  }

  Language language() {
    return person.language().equals("pl") ? Language.POLISH : Language.ENGLISH;
  }

  private Locale locale() {
    return language().locale();
  }

  /** Hour and minute today, with the day before and after that. */
  public String clock(Instant moment) {
    var local = moment.atZone(person.zone());
    boolean today = local.toLocalDate().equals(now.atZone(person.zone()).toLocalDate());
    return DateTimeFormatter.ofPattern(today ? "HH:mm" : "d MMM HH:mm", locale()).format(local);
  }
}
