package firebreak.respond.empathy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import firebreak.model.AuthorId;
import firebreak.model.Reading;
import firebreak.respond.empathy.EmpathyMap.Cell;
import firebreak.respond.empathy.EmpathyMap.Quote;
import firebreak.respond.guard.text.Phrasebook;
import firebreak.respond.guard.text.Span;
import firebreak.respond.guard.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Draws the empathy map of a story, and reads a text of ours against it. Safe for many threads. */
public final class EmpathyReader {

  /*
   * Idea: each notion has phrases by which people show it, in English and Polish; some also follow
   * from what the post was read as (a kind of harm; heat and swearing for anger). One pass of the
   * phrasebook over a post finds all of them; what is quoted or denied is left out. Counted are
   * people, not posts. Only posts that are hostile, or speak of harm, are looked at. A text of ours
   * answers a notion when one of the phrases with which such answers are given stands in it, meant
   * and not denied.
   *
   * Cost: O(words of all posts); a post is read up to 5,000 letters. Error: lists catch wordings, not
   * intent. Irony without a sign is taken at its word, a notion in other words is missed, and "we
   * are sorry" answers the demand for an apology even where it apologises for something else.
   * docs/empathy.md counts both on made-up posts. A person corrects the map, and nothing is blocked
   * by it.
   *
   * Source: the empathy map of Gray (XPLANE, 2010), turned round to those who are against us.
   */

  private static final int LONGEST_READ = 5_000;
  private static final int MOST_QUOTES = 3;
  private static final double HEATED = 0.6;
  private static final String ANGER = "anger";
  private static final Set<String> LANGUAGES = Set.of("en", "pl", "und");

  private final Map<String, NotionFile.Written> notions = new LinkedHashMap<>();
  private final Phrasebook<String> said = new Phrasebook<>();
  private final Phrasebook<String> answered = new Phrasebook<>();

  private EmpathyReader(List<NotionFile.Written> written) {
    for (var one : written) {
      var id = one.notion().id();
      notions.put(id, one);
      one.said().forEach(phrase -> said.add(id, phrase));
      one.answered().forEach(phrase -> answered.add(id, phrase));
    }
  }

  /** The one with the notions that come with the house. */
  public static EmpathyReader shipped() {
    return new EmpathyReader(NotionFile.shipped());
  }

  /** Every notion that it knows, in the order of the file. */
  public List<Notion> notions() {
    return notions.values().stream().map(NotionFile.Written::notion).toList();
  }

  /** What these posts add up to; those that are not against us are left out. */
  public EmpathyMap map(List<Spoken> posts) {
    var people = new HashSet<AuthorId>();
    var understood = new HashSet<AuthorId>();
    var shown = new HashMap<String, Map<AuthorId, Quote>>();
    for (var post : posts) {
      if (isAgainstUs(post.reading())) {
        people.add(post.author());
        var found = found(post);
        if (isReadable(post)) {
          understood.add(post.author());
        }
        found.forEach((id, quote) ->
            shown
                .computeIfAbsent(id, _ -> new LinkedHashMap<>())
                .putIfAbsent(post.author(), quote));
      }
    }
    return new EmpathyMap(people.size(), people.size() - understood.size(), cells(shown));
  }

  private static boolean isAgainstUs(Reading reading) {
    return reading.isHostile() || !reading.harms().isEmpty();
  }

  private static boolean isReadable(Spoken post) {
    return !post.words().isBlank() && LANGUAGES.contains(post.reading().language());
  }

  private List<Cell> cells(Map<String, Map<AuthorId, Quote>> shown) {
    var cells = new ArrayList<Cell>();
    for (var one : notions.values()) {
      var by = shown.getOrDefault(one.notion().id(), Map.of());
      if (!by.isEmpty()) {
        var quotes = by.values().stream().limit(MOST_QUOTES).toList();
        cells.add(new Cell(one.notion(), by.size(), quotes));
      }
    }
    cells.sort(Comparator.comparingLong(Cell::people).reversed());
    return cells;
  }

  private Map<String, Quote> found(Spoken post) {
    var found = new HashMap<String, Quote>();
    hits(said, post.words())
        .forEach((id, span) -> found.put(id, new Quote(post.post(), Optional.of(span))));
    for (var one : notions.values()) {
      if (one.harms().stream().anyMatch(post.reading().harms()::contains)) {
        found.putIfAbsent(one.notion().id(), new Quote(post.post(), Optional.empty()));
      }
    }
    if (isHeated(post.reading())) {
      found.putIfAbsent(ANGER, new Quote(post.post(), Optional.empty()));
    }
    return found;
  }

  private static boolean isHeated(Reading reading) {
    return reading.isNegative() && (reading.vulgar() || reading.arousal() >= HEATED);
  }

  /** The first stretch that shows each notion, as far as it is meant. */
  private static Map<String, Span> hits(Phrasebook<String> book, String words) {
    var text = Text.of(words.substring(0, Math.min(words.length(), LONGEST_READ)));
    var meant = new Meant(text);
    var found = new HashMap<String, Span>();
    var all =
        book.hits(text).stream()
            .collect(
                groupingBy(
                    Phrasebook.Hit::meaning, mapping(Phrasebook.Hit<String>::span, toList())));
    all.forEach((id, spans) ->
        spans.stream().filter(meant::is).findFirst().ifPresent(span -> found.put(id, span)));
    return found;
  }

  /** What a text of ours answers of what people believe, feel and demand, cell by cell. */
  public List<Reply> replies(EmpathyMap map, String words) {
    var answers = hits(answered, words);
    var replies = new ArrayList<Reply>();
    for (var cell : map.cells()) {
      if (cell.notion().ask().isPresent()) {
        replies.add(
            Optional.ofNullable(answers.get(cell.notion().id()))
                .<Reply>map(span -> new Reply.Answered(cell, span))
                .orElseGet(() -> new Reply.Open(cell)));
      }
    }
    return replies;
  }
}
