package firebreak.respond.guard;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import firebreak.model.Draft;
import firebreak.model.Finding;
import firebreak.model.GuardVerdict;
import firebreak.respond.guard.house.HouseRules;
import firebreak.respond.guard.house.LinearPatterns;
import firebreak.respond.guard.house.ShippedRule;
import firebreak.respond.guard.text.Text;
import java.util.List;
import java.util.stream.Stream;

/** Reads every outbound text before a human may approve it. Safe for use by many threads. */
public final class Guard {

  /*
   * Idea: the text is cut into words once; one pass finds every phrase that any rule lists, in
   * English and Polish alike, whatever the draft says it is written in, so that a wrong label hides
   * nothing. Rules then only look at what was found, at the context, or scan the text once for
   * numbers and the like. Cost: O(length); beyond 10,000 characters nothing is read and the rule
   * length.unreadable blocks instead. Error: lists catch wordings, not intent; what the rules catch
   * and miss on brands' real replies is counted in docs/guard.md.
   */

  /** The longest text that is read, in UTF-16 units; longer ones are blocked unread. */
  public static final int LONGEST_READ = 10_000;

  private static final String UNREADABLE = "length.unreadable";

  private final Rulebook rulebook;
  private final House house;

  private Guard(Rulebook rulebook, House house) {
    this.rulebook = rulebook;
    this.house = house;
  }

  /** The guard with the rules that come with the house; loading takes some ten milliseconds. */
  public static Guard shipped() {
    var rulebook = Rulebook.shipped();
    return new Guard(rulebook, House.of(HouseRules.NONE, rulebook, LinearPatterns.UNREAD));
  }

  /** The same guard with what a brand changed; the rules were checked before. */
  public Guard under(HouseRules rules, LinearPatterns patterns) {
    return new Guard(rulebook, House.of(rules, rulebook, patterns));
  }

  /** The rules that come with the house, as people read them. */
  public List<ShippedRule> shippedRules() {
    return rulebook.rules().stream().map(rule -> rule.card().shown()).toList();
  }

  /** Names the exact rules by which this guard judges: the start of a SHA-256 over all of them. */
  public String edition() {
    return house.edition();
  }

  /** The verdict about exactly this draft. */
  public GuardVerdict read(Draft draft, GuardContext context) {
    return new GuardVerdict(
        draft.fingerprint(), findings(draft.words(), draft.language(), context));
  }

  /** The findings about words that are still being typed, in the order of the text. */
  public List<Finding> findings(String words, String language, GuardContext context) {
    boolean readable = words.length() <= LONGEST_READ;
    var text = Text.of(readable ? words : "");
    var hits =
        Stream.concat(rulebook.phrases().hits(text).stream(), house.phrases().hits(text).stream());
    var reading =
        Reading.of(text, hits.toList(), language, context).without(house.exempt(text.raw()));
    if (!readable) {
      return unreadable(words, reading);
    }
    return house.rules().stream()
        .flatMap(rule -> rule.findings(reading).stream())
        .sorted(comparingInt(Finding::start).thenComparing(comparing(Finding::severity).reversed()))
        .toList();
  }

  private List<Finding> unreadable(String words, Reading reading) {
    return rulebook.rules().stream()
        .filter(rule -> rule.card().name().equals(UNREADABLE))
        .map(rule ->
            rule.card()
                .finding(
                    new Spot(LONGEST_READ, words.length(), Integer.toString(words.length())),
                    reading.context()))
        .toList();
  }

  /** The stable names of all shipped rules, in the order of the book. */
  public List<String> ruleNames() {
    return rulebook.rules().stream().map(rule -> rule.card().name()).toList();
  }
}
