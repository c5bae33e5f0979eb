package firebreak.respond.consistency;

import firebreak.respond.guard.text.Phrasebook;
import firebreak.respond.guard.text.Phrasebook.Hit;
import firebreak.respond.guard.text.Span;
import firebreak.respond.guard.text.Text;
import java.util.List;
import java.util.Set;

/** How a sentence takes what it says: as so, as not so, as open, as corrected. */
public final class Cues {

  private static final Set<String> NEGATORS =
      Set.of(
          "not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without", "nie",
          "nigdy", "nikt", "nikomu", "nikogo", "nic", "bez", "ani", "brak", "zaden", "zadna",
          "zadne", "zadnych", "zadnego", "zadnej", "zadnym");

  private static final Phrasebook<Cue> BOOK = book();

  private Cues() {}

  private static Phrasebook<Cue> book() {
    var book = new Phrasebook<Cue>();
    for (var phrase :
        List.of(
            "false",
            "falsely",
            "untrue",
            "incorrect",
            "rumour|rumor|rumours|rumors",
            "hoax",
            "myth",
            "fake news|story|post|video",
            "not|never|hardly ~1 true|right|correct|accurate",
            "no truth",
            "nothing ~2 true",
            "nieprawda|nieprawdą|nieprawdziw*",
            "fałsz*",
            "plotk*|plotek",
            "mit|mitem",
            "fake|fejk*",
            "bzdur*",
            "zmyślon*",
            "nie jest ~1 prawdą|prawda|prawdziw*",
            "nie ma ~2 prawdy",
            "to nie tak")) {
      book.add(Cue.DENIES, phrase);
    }
    for (var phrase :
        List.of(
            "checking|investigating|investigate|verifying|verify|examining",
            "we|will|to check",
            "looking|look into",
            "find|finding out",
            "whether",
            "aware ~3 reports|posts|claims",
            "reports|report ~1 of|that",
            "seen ~3 posts|reports|claims",
            "alleged|allegedly",
            "if",
            "in case",
            "unconfirmed",
            "sprawdzamy|sprawdzimy|sprawdzić|sprawdzane|weryfikujemy|wyjaśniamy|wyjaśnić|badamy|ustalamy",
            "doniesienia|doniesieniach|doniesień",
            "zgłoszenia|zgłoszeniach|zgłoszeń ~2 o|że",
            "czy",
            "rzekom*",
            "jeśli|jeżeli|gdyby",
            "niepotwierdzon*",
            "w razie")) {
      book.add(Cue.LEAVES_OPEN, phrase);
    }
    for (var phrase :
        List.of(
            "correct|correction|correcting|corrected",
            "we said|told|wrote|reported ?earlier",
            "earlier ~2 said|told|wrote|reported|figure|number",
            "previously",
            "rather than",
            "instead of",
            "now know",
            "update|updates|statement|answer|call|refund|refunds ~2"
                + " postponed|moved|delayed|rescheduled",
            "no longer",
            "sprostowan*|prostujemy",
            "poprawiamy|korygujemy|korekta",
            "wcześniej ~2 podal*|pisal*|mówi*|informowal*",
            "podawaliśmy|pisaliśmy|mówiliśmy|informowaliśmy",
            "teraz|już wiemy",
            "przesuw*|przesun*|przełoż*|przekład*",
            "zamiast",
            "już nie")) {
      book.add(Cue.CORRECTS, phrase);
    }
    for (var phrase :
        List.of(
            "not only|just",
            "no doubt|question|wonder",
            "nothing but",
            "not until",
            "nie tylko",
            "nie ma ~1 wątpliwości",
            "bez wątpienia|wątpliwości",
            "nie ulega wątpliwości")) {
      book.add(Cue.EMPTY_NOT, phrase);
    }
    return book;
  }

  static List<Hit<Cue>> in(String sentence) {
    return BOOK.hits(Text.of(sentence));
  }

  /** Whether the sentence says of what stands in it that it is not so. */
  public static boolean denies(Sentence sentence) {
    return has(sentence, Cue.DENIES);
  }

  /** Whether the sentence leaves open whether it is so. */
  public static boolean leavesOpen(Sentence sentence) {
    return has(sentence, Cue.LEAVES_OPEN);
  }

  /** Whether the sentence says itself that it changes what was said before. */
  public static boolean corrects(Sentence sentence) {
    return has(sentence, Cue.CORRECTS);
  }

  private static boolean has(Sentence sentence, Cue cue) {
    return sentence.cues().stream().anyMatch(hit -> hit.meaning() == cue);
  }

  /**
   * Whether a no stands before the last of these words, close to the first of them. A no that only
   * says "false", or that is none ("not only"), does not count.
   */
  public static boolean negates(Sentence sentence, int firstWord, int lastWord) {
    int offset = sentence.span().start();
    var empty =
        sentence.cues().stream()
            .filter(hit -> hit.meaning() == Cue.DENIES || hit.meaning() == Cue.EMPTY_NOT)
            .map(Hit::span)
            .toList();
    for (int i = Math.max(0, firstWord - REACH); i <= lastWord; i++) {
      var word = sentence.words().get(i);
      var span = new Span(word.start() - offset, word.end() - offset);
      boolean cut = i < firstWord && isCut(sentence, i, firstWord);
      if (NEGATORS.contains(word.folded()) && !cut && empty.stream().noneMatch(span::overlaps)) {
        return true;
      }
    }
    return false;
  }

  /** How many words before the first one a no may stand. */
  private static final int REACH = 4;

  /** Whether a comma or a "but" parts two words. */
  private static boolean isCut(Sentence sentence, int from, int to) {
    int offset = sentence.span().start();
    int start = sentence.words().get(from).end() - offset;
    int end = Math.max(start, sentence.words().get(to).start() - offset);
    var between = sentence.raw().substring(start, end);
    return between.chars().anyMatch(sign -> ",;:–—".indexOf(sign) >= 0)
        || sentence.words().subList(from, to).stream()
            .anyMatch(word -> word.folded().equals("but") || word.folded().equals("ale"));
  }

  /** What a phrase does to its sentence. */
  public enum Cue {
    DENIES,
    LEAVES_OPEN,
    CORRECTS,
    EMPTY_NOT
  }
}
