package firebreak.desk.duty;

import firebreak.desk.brands.Brands;
import firebreak.desk.crises.Crises;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.respond.wording.Counted;
import firebreak.respond.wording.Language;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes what a page says, in the language of the person it wakes. */
@Component
class LetterWords {

  private static final int LONGEST_HEADLINE = 120;

  private final MessageSource words;
  private final People people;
  private final Sight sight;
  private final SignedLinks links;

  LetterWords(MessageSource words, People people, Sight sight, SignedLinks links) {
    this.words = words;
    this.people = people;
    this.sight = sight;
    this.links = links;
  }

  Letter letter(Delivery delivery, Matter matter) {
    var person = people.byId(delivery.to().person()).orElseThrow();
    var page = delivery.page();
    var link = links.linkTo(page.number(), page.at());
    return new Letter(
        delivery.id(),
        page.id(),
        delivery.to(),
        said(matter, person),
        link,
        page.means(),
        page.at());
  }

  private Letter.Words said(Matter matter, Person person) {
    var locale = Locale.of(person.language());
    var headline = oneLine(matter.headline().in(language(person)));
    if (matter.isTest()) {
      return new Letter.Words(
          say("duty.letter.test.title", locale),
          say("duty.letter.test.body", locale, person.name()),
          person.language());
    }
    var brand = sight.nameOf(matter);
    var tier = matter.tier() + " " + say("layout.tier." + matter.tier(), locale);
    var lines = new ArrayList<String>();
    lines.add(headline);
    lines.add(tier + " · " + brand);
    sight
        .sinceFirstHostilePost(matter)
        .ifPresent(
            since -> lines.add(say("duty.letter.since", locale, length(since, language(person)))));
    lines.add("");
    lines.add(say("duty.letter.press", locale));
    return new Letter.Words(
        oneLine(tier + " · " + brand + ": " + headline),
        String.join("\n", lines),
        person.language());
  }

  private String say(String key, Locale locale, Object... arguments) {
    return words.getMessage(key, arguments, locale);
  }

  static Language language(Person person) {
    return List.of(Language.values()).stream()
        .filter(known -> known.tag().equals(person.language()))
        .findFirst()
        .orElse(Language.ENGLISH);
  }

  /** Hours once there are two of them; nobody at night wants to divide by sixty. */
  static String length(Duration since, Language language) {
    return since.toHours() >= 2
        ? Counted.HOUR.of(since.toHours(), language)
        : Counted.MINUTE.of(Math.max(0, since.toMinutes()), language);
  }

  /** Public words on one line, short enough for a subject: no line break can end the header. */
  static String oneLine(String words) {
    var line = words.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
    return line.codePointCount(0, line.length()) <= LONGEST_HEADLINE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_HEADLINE - 1)) + "…";
  }

  /** What a letter tells besides its headline. */
  @Component
  record Sight(Brands brands, Crises crises, InstantSource clock) {

    String nameOf(Matter matter) {
      return matter.brand().flatMap(brands::byId).map(brand -> brand.name()).orElse("");
    }

    Optional<Duration> sinceFirstHostilePost(Matter matter) {
      return matter
          .crisis()
          .flatMap(crises::byId)
          .map(crisis -> Duration.between(crisis.window().firstHostilePost(), clock.instant()));
    }
  }
}
