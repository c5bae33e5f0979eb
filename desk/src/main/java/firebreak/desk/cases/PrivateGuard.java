package firebreak.desk.cases;

import firebreak.desk.brands.Brands;
import firebreak.desk.guarding.Guards;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.model.Finding;
import firebreak.model.GuardVerdict;
import firebreak.model.PrivateDraft;
import firebreak.respond.guard.Answered;
import firebreak.respond.guard.GuardContext;
import firebreak.respond.guard.Knowledge;
import firebreak.respond.guard.OurVoice;
import firebreak.respond.guard.Purpose;
import firebreak.respond.guard.Timing;
import firebreak.respond.guard.Venue;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Has the guard read private words too: a private message is a screenshot away from the public. */
@Component
class PrivateGuard {

  private static final Place PRIVATE = new Place(false, Purpose.REPLY);
  private static final Place FOLLOW_UP = new Place(false, Purpose.FOLLOW_UP);
  private static final Place PUBLIC = new Place(true, Purpose.REPLY);

  private final Guards guards;
  private final PublicTalk outside;
  private final Brands brands;
  private final People people;
  private final InstantSource clock;

  PrivateGuard(Guards guards, PublicTalk outside, Known known) {
    this.guards = guards;
    this.outside = outside;
    this.brands = known.brands();
    this.people = known.people();
    this.clock = known.clock();
  }

  List<Finding> findings(CareCase one, String words, Message.Purpose purpose, Person reader) {
    return findings(one, words, purpose == Message.Purpose.TALK ? PRIVATE : FOLLOW_UP, reader);
  }

  /** The same, bound to exactly these words. */
  GuardVerdict verdict(CareCase one, PrivateDraft draft, Message.Purpose purpose, Person reader) {
    return new GuardVerdict(draft.fingerprint(), findings(one, draft.words(), purpose, reader));
  }

  /** The language in which this customer wrote, or the reader's where nobody can tell. */
  String language(CareCase one, Person reader) {
    return outside
        .post(one.place().post())
        .map(PublicTalk.Post::language)
        .filter(tag -> !tag.isEmpty() && !tag.equals("und"))
        .orElse(reader.language());
  }

  /** What would be wrong with the words if everybody could read them. */
  List<Finding> findingsInPublic(CareCase one, String words, Person reader) {
    return findings(one, words, PUBLIC, reader);
  }

  private List<Finding> findings(CareCase one, String words, Place place, Person reader) {
    var post = outside.post(one.place().post());
    var brand = brands.byId(one.brand()).orElseThrow();
    var said = post.map(PublicTalk.Post::words).orElse("");
    var language = post.map(PublicTalk.Post::language).filter(tag -> !tag.equals("und")).orElse("");
    boolean complaint = post.filter(PublicTalk.Post::complaint).isPresent();
    var customer = one.customer();
    var context =
        new GuardContext(
            new Answered(said, language, customer.handle(), customer.name(), complaint, false),
            new Venue(place.isPublic(), List.of(), false),
            place.purpose(),
            new Timing(true, LocalDateTime.ofInstant(clock.instant(), brand.zone())),
            Knowledge.none(),
            new OurVoice(names(one, brand.name()), List.of()),
            reader.language());
    var spoken = language.isEmpty() ? reader.language() : language;
    return guards.of(one.brand()).findings(words, spoken, context);
  }

  /** Which rules of the guard judge words in this case now. */
  String judge(CareCase one) {
    return guards.judge(one.brand());
  }

  static boolean stop(List<Finding> findings) {
    return findings.stream().anyMatch(one -> one.severity() == Finding.Severity.BLOCK);
  }

  private Set<String> names(CareCase one, String brand) {
    var names = new HashSet<String>();
    names.add(brand);
    names.add(one.customer().handle());
    one.customer().name().ifPresent(name -> names.addAll(List.of(name.split("\\s+"))));
    people.all().forEach(person -> names.addAll(List.of(person.name().split("\\s+"))));
    names.removeIf(String::isBlank);
    return names;
  }

  private record Place(boolean isPublic, Purpose purpose) {}

  /** Whose names may fall, and what time it is. */
  @Component("knownOfPrivateGuard")
  record Known(Brands brands, People people, InstantSource clock) {}
}
