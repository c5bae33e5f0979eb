package firebreak.desk.rooms;

import firebreak.desk.people.Person;
import firebreak.model.PersonId;
import firebreak.model.Tier;
import firebreak.respond.wording.Bilingual;
import firebreak.respond.wording.Counted;
import firebreak.respond.wording.Language;
import firebreak.respond.wording.Wording;
import java.text.NumberFormat;
import java.time.Duration;
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

  /** The words of that key of this feature, with the arguments put in. */
  public String say(String key, Object... arguments) {
    return words.getMessage("rooms." + key, arguments, locale());
  }

  public String say(Bilingual both) {
    return both.in(language());
  }

  /** The words of an enum's constant, such as {@code rooms.verdict.FALSE}. */
  public String word(String key, Enum<?> constant) {
    return say(key + "." + constant.name());
  }

  /** What a tier is called beside its sign. */
  String name(Tier tier) {
    return words.getMessage("layout.tier." + tier.name(), null, locale());
  }

  String counted(Counted what, long count) {
    return what.of(count, language());
  }

  String count(long value) {
    return NumberFormat.getIntegerInstance(locale()).format(value);
  }

  String number(double value, int digits) {
    var format = NumberFormat.getInstance(locale());
    format.setMaximumFractionDigits(digits);
    return format.format(value);
  }

  /** What people call somebody; the desk itself acts too. */
  public String name(PersonId id) {
    return everybody.stream()
        .filter(one -> one.id().equals(id))
        .map(Person::name)
        .findFirst()
        .orElseGet(() -> id.value().equals("desk") ? say("desk") : id.value());
  }

  Language language() {
    return person.language().equals("pl") ? Language.POLISH : Language.ENGLISH;
  }

  Wording wording() {
    return new Wording(language(), person.zone());
  }

  Locale locale() {
    return language().locale();
  }

  /** Hour and minute today, with the day before and after that. */
  public String clock(Instant moment) {
    var local = moment.atZone(person.zone());
    boolean today = local.toLocalDate().equals(now.atZone(person.zone()).toLocalDate());
    return DateTimeFormatter.ofPattern(today ? "HH:mm" : "d MMM HH:mm", locale()).format(local);
  }

  /** Date, hour, minute and zone. */
  public String exactly(Instant moment) {
    var pattern = DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", locale());
    return pattern.format(moment.atZone(person.zone())) + " (" + person.zone().getId() + ")";
  }

  /** A length such as {@code 8 min}, {@code 1 h 12 min} or {@code 3 d 4 h}. */
  String length(Duration length) {
    var time = length.abs();
    if (time.toMinutes() < 1) {
      return time.toSeconds() + " s";
    }
    if (time.toHours() < 1) {
      return time.toMinutes() + " min";
    }
    return time.toHours() < 48
        ? two(time.toHours(), " h", time.toMinutesPart(), " min")
        : two(time.toDays(), " d", time.toHoursPart(), " h");
  }

  private static String two(long large, String largeUnit, int small, String smallUnit) {
    return large + largeUnit + (small == 0 ? "" : " " + small + smallUnit);
  }
}
