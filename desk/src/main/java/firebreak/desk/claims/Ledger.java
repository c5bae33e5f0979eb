package firebreak.desk.claims;

import firebreak.desk.brands.Brands;
import firebreak.desk.crises.Crises;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.model.Finding;
import firebreak.model.PersonId;
import firebreak.respond.claim.Claim;
import firebreak.respond.claim.LedgerCheck;
import firebreak.respond.claim.LedgerFindings;
import firebreak.respond.consistency.Contradiction;
import firebreak.respond.consistency.Contradictions;
import firebreak.respond.consistency.Statement.Weight;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.wording.Language;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the ledger of a crisis has against words of ours, and which answers it holds ready. */
@Component
public class Ledger {

  private static final int MOST_FINDINGS = 20;

  private final ClaimStore store;
  private final Crises crises;
  private final OurWords ours;
  private final Known known;

  Ledger(ClaimStore store, Crises crises, OurWords ours, Known known) {
    this.store = store;
    this.crises = crises;
    this.ours = ours;
    this.known = known;
  }

  /**
   * What it has against these words, in the order of the text: claims that may not be said like
   * this, and earlier words of ours that they do not fit.
   *
   * @param draft names the words, so that they are not held against themselves
   * @param deskLanguage of the person who writes
   */
  public List<Finding> findings(CrisisId crisis, String draft, String words, String deskLanguage) {
    var language = deskLanguage.equals("pl") ? Language.POLISH : Language.ENGLISH;
    var say = new LedgerFindings(language);
    var claims = store.of(crisis);
    var zone = zoneOf(crisis);
    var earlier = ours.in(crisis, claims, draft);
    var told = said(language, zone);
    var touched = new LedgerCheck(claims).in(words).stream().flatMap(one -> say.of(one).stream());
    var different =
        new Contradictions(zone)
            .in(words, known.clock().instant(), earlier).stream().map(one -> say.of(one, told));
    return Stream.concat(touched, different)
        .sorted(Comparator.comparingInt(Finding::start))
        .limit(MOST_FINDINGS)
        .toList();
  }

  /** The approved answers in that language. */
  public List<Ready> answers(CrisisId crisis, String language) {
    return store.of(crisis).stream().flatMap(claim -> ready(claim, language)).toList();
  }

  private static Stream<Ready> ready(Claim claim, String language) {
    return claim.approvedAnswers().stream()
        .filter(answer -> answer.language().equals(language))
        .map(answer -> new Ready(claim.id().value(), claim.name(), answer.words()));
  }

  /** One approved answer of a claim. */
  public Optional<Ready> answer(CrisisId crisis, String claim, String language) {
    return answers(crisis, language).stream().filter(one -> one.claim().equals(claim)).findFirst();
  }

  ZoneId zoneOf(CrisisId crisis) {
    var brand = crises.byId(crisis).orElseThrow().timeline().beginning().brand();
    return known.brands().byId(brand).orElseThrow().zone();
  }

  /** Who said the earlier words, and when. */
  private Function<Contradiction, String> said(Language language, ZoneId zone) {
    return one -> {
      var earlier = one.earlier();
      var at = DateTimeFormatter.ofPattern("d MMM HH:mm", language.locale());
      var who = name(earlier.by()) + ", " + at.format(earlier.at().atZone(zone));
      if (earlier.weight() == Weight.PUBLIC) {
        return who;
      }
      return switch (language) {
        case ENGLISH -> "Approved answer, " + who;
        case POLISH -> "Zatwierdzona odpowiedź, " + who;
      };
    };
  }

  private String name(PersonId person) {
    return known.people().byId(person).map(Person::name).orElse(person.value());
  }

  /** Who is who, and what time it is. */
  @Component
  record Known(Brands brands, People people, InstantSource clock) {}

  /** An answer to which a second person has agreed as it stands. */
  public record Ready(String claim, String name, String words) {}
}
