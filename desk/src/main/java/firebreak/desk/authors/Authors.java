package firebreak.desk.authors;

import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.model.AuthorId;
import firebreak.model.BrandId;
import firebreak.respond.triage.Certainty;
import firebreak.respond.triage.Sort;
import firebreak.respond.triage.Sorter;
import firebreak.respond.wording.Bilingual;
import firebreak.respond.wording.Language;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Answers one question: what is this author to us? Never asked by anything that the public sees.
 */
@Component
public class Authors {

  private final AuthorPosts posts;
  private final AuthorMarks marks;
  private final Shown shown;
  private final Sorter sorter = new Sorter();

  Authors(AuthorPosts posts, AuthorMarks marks, Shown shown) {
    this.posts = posts;
    this.marks = marks;
    this.shown = shown;
  }

  /** Whether a public reply to them is stopped: marked so by a person, or firm by the facts. */
  public boolean stopReplies(BrandId brand, AuthorId author) {
    return standing(brand, author).stopsReplies();
  }

  /** The signs of these authors; those without any post here have none. */
  public Map<AuthorId, AuthorSign> signs(
      BrandId brand, Collection<AuthorId> authors, Person reader) {
    var signs = new HashMap<AuthorId, AuthorSign>();
    var verdicts = posts.verdicts(brand);
    for (var author : new HashSet<>(authors)) {
      var standing = standing(author, verdicts);
      if (standing.seq() != 0) {
        signs.put(author, sign(brand, standing, languageOf(reader)));
      }
    }
    return signs;
  }

  /** The sign of one author. */
  public Optional<AuthorSign> sign(BrandId brand, AuthorId author, Person reader) {
    var standing = standing(brand, author);
    return standing.seq() == 0
        ? Optional.empty()
        : Optional.of(sign(brand, standing, languageOf(reader)));
  }

  /** Everything personal about them goes. */
  public void forget(AuthorId author) {
    marks.forget(author);
  }

  Standing standing(BrandId brand, AuthorId author) {
    return standing(author, posts.verdicts(brand));
  }

  private Standing standing(AuthorId author, AuthorPosts.Verdicts verdicts) {
    var brand = verdicts.brand();
    var heard = posts.of(brand, author);
    var facts = posts.facts(brand, author, heard, verdicts);
    var proposed = sorter.sort(facts, shown.clock().instant());
    long seq = heard.isEmpty() ? 0 : heard.getFirst().seq();
    return new Standing(seq, proposed, marks.of(brand, author));
  }

  private AuthorSign sign(BrandId brand, Standing standing, Language language) {
    var sort = standing.sort();
    return new AuthorSign(
        sort.name(),
        icon(sort),
        words(standing, language),
        why(standing, language),
        "/authors/" + brand + "/" + standing.seq(),
        sort != Sort.UNCLEAR || standing.mark().isPresent());
  }

  /** A proposal that is not firm says so; what a person said needs no proviso. */
  private String words(Standing standing, Language language) {
    var title = standing.sort().title().in(language);
    boolean sure = standing.mark().isPresent() || standing.proposed().certainty() == Certainty.FIRM;
    return sure ? title : say("perhaps", language, title);
  }

  private String why(Standing standing, Language language) {
    var treatment = standing.sort().treatment().in(language);
    return standing
        .mark()
        .map(mark ->
            say(
                "why.mark",
                language,
                treatment,
                shown.people().byId(mark.by()).map(Person::name).orElse(mark.by().value()),
                mark.why()))
        .orElseGet(() ->
            say(
                "why.facts",
                language,
                treatment,
                standing.proposed().reasons().stream()
                    .map((Bilingual reason) -> reason.in(language))
                    .collect(Collectors.joining(" ")),
                standing.proposed().doubt().in(language)));
  }

  private String say(String key, Language language, Object... arguments) {
    return shown.words().getMessage("authors." + key, arguments, language.locale());
  }

  static Language languageOf(Person reader) {
    return reader.language().equals("pl") ? Language.POLISH : Language.ENGLISH;
  }

  private static String icon(Sort sort) {
    return switch (sort) {
      case UNHAPPY_CUSTOMER -> "person";
      case MISGUIDED -> "help";
      case RAGER -> "signal";
      case TROLL -> "stop";
      case FAKE -> "close";
      case UNCLEAR -> "todo";
    };
  }

  /** To whom and when. */
  @Component("shownOfAuthors")
  record Shown(People people, MessageSource words, InstantSource clock) {}
}
