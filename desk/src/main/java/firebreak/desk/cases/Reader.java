package firebreak.desk.cases;

import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.model.PersonId;
import firebreak.respond.care.Money;
import firebreak.respond.wording.Bilingual;
import firebreak.respond.wording.Language;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Says things to one reader: in their language, and in the time where they are. */
record Reader(Person person, List<Person> everybody, MessageSource words, Instant now) {

  Reader {
    everybody = List.copyOf(everybody);
  }

  public String say(String key, Object... arguments) {
    return words.getMessage("cases." + key, arguments, locale());
  }

  public String say(Bilingual both) {
    return both.in(person.language().equals("pl") ? Language.POLISH : Language.ENGLISH);
  }

  /** One, few or many. */
  String counted(String key, long count) {
    boolean few = count % 10 >= 2 && count % 10 <= 4 && (count % 100 < 12 || count % 100 > 14);
    var form = count == 1 ? "one" : person.language().equals("pl") && few ? "few" : "many";
    return say(key + "." + form, count);
  }

  public String name(PersonId id) {
    return everybody.stream()
        .filter(one -> one.id().equals(id))
        .map(Person::name)
        .findFirst()
        .orElseGet(() -> say("desk"));
  }

  /** Whether the reader works on cases, and so may read what is personal. */
  public boolean works() {
    return person.may(Role.RESPONDER);
  }

  Locale locale() {
    return Locale.of(person.language());
  }

  /** The amount as the reader writes it, with the currency behind it. */
  public String money(Money money) {
    var format = NumberFormat.getNumberInstance(locale());
    format.setMinimumFractionDigits(2);
    return format.format(BigDecimal.valueOf(money.cents(), 2)) + "\u00a0" + money.currency();
  }

  /** Hour and minute today, with the day before and after that. */
  public String clock(Instant moment) {
    var local = moment.atZone(person.zone());
    boolean today = local.toLocalDate().equals(now.atZone(person.zone()).toLocalDate());
    return DateTimeFormatter.ofPattern(today ? "HH:mm" : "d MMM HH:mm", locale()).format(local);
  }

  public String exactly(Instant moment) {
    var pattern = DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", locale());
    return pattern.format(moment.atZone(person.zone())) + " (" + person.zone().getId() + ")";
  }

  /** As a form wants it. */
  public String field(Instant moment) {
    return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm").format(moment.atZone(person.zone()));
  }
}
