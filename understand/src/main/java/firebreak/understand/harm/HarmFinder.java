package firebreak.understand.harm;

import firebreak.model.Reading.Clue;
import firebreak.model.Reading.Harm;
import firebreak.understand.text.Negations;
import firebreak.understand.text.Phrasebook;
import firebreak.understand.text.Phrasebook.Found;
import firebreak.understand.text.Text;
import firebreak.understand.text.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds words of harm in English and Polish texts. */
public final class HarmFinder {

  /*
   * A phrasebook and not a learned model: harm is rare, no labelled set of it exists, and a page at
   * night must be explained by words that everyone can read. Each phrase names a kind and carries a
   * weight; a kind is reported when the weights of different words reach 1, so that a bare "scam"
   * (a half) is an insult, and "scam ... thieves" an allegation. Phrases that only sound like harm
   * ("killing it", "battery died") cover their words. A "not" in front takes a phrase back.
   * Errors: figures of speech that nobody wrote down, hypothetical harm ("what if it explodes"),
   * old news and other people's harm count as harm; words outside the book are missed.
   */

  private static final double ENOUGH = 1;

  private final Phrasebook<Meaning> english = book("english.tsv");
  private final Phrasebook<Meaning> polish = book("polish.tsv");
  private final Phrasebook<Meaning> both = book("english.tsv", "polish.tsv");

  private HarmFinder() {}

  public static HarmFinder standard() {
    return new HarmFinder();
  }

  private static Phrasebook<Meaning> book(String... resources) {
    return Phrasebook.read(HarmFinder.class, List.of(resources), Meaning::named);
  }

  private Phrasebook<Meaning> bookOf(String language) {
    return switch (language) {
      case "en" -> english;
      case "pl" -> polish;
      default -> both;
    };
  }

  /**
   * The kinds of harm that a text speaks of.
   *
   * @param language BCP 47 primary tag, {@code und} when unknown
   */
  public Harms find(Text text, String language) {
    var words = text.tokens().stream().filter(Token::isWord).toList();
    var found = bookOf(language).find(words);
    if (found.isEmpty()) {
      return new Harms(java.util.Set.of(), List.of());
    }
    var negated = negatedWords(text, words);
    var meant =
        found.stream()
            .filter(phrase -> !phrase.meaning().isInnocent())
            .filter(phrase -> !negated[phrase.from()] && !isCovered(phrase, found))
            .toList();
    return weigh(meant, words);
  }

  private static boolean[] negatedWords(Text text, List<Token> words) {
    var reached = Negations.reach(text.tokens());
    var negated = new boolean[words.size()];
    int word = 0;
    for (int at = 0; at < reached.length; at++) {
      if (text.tokens().get(at).isWord()) {
        negated[word++] = reached[at];
      }
    }
    return negated;
  }

  private static boolean isCovered(Found<Meaning> phrase, List<Found<Meaning>> all) {
    return all.stream().anyMatch(other -> other.meaning().isInnocent() && other.overlaps(phrase));
  }

  private static Harms weigh(List<Found<Meaning>> meant, List<Token> words) {
    Map<Harm, Double> weights = new EnumMap<>(Harm.class);
    for (int at = 0; at < meant.size(); at++) {
      var phrase = meant.get(at);
      if (!repeatsEarlier(meant, at)) {
        phrase
            .meaning()
            .harm()
            .ifPresent(kind -> weights.merge(kind, phrase.weight(), Double::sum));
      }
    }
    weights.values().removeIf(weight -> weight < ENOUGH);
    var clues = new ArrayList<Clue>();
    for (var phrase : meant) {
      if (phrase.meaning().harm().filter(weights::containsKey).isPresent()) {
        int start = words.get(phrase.from()).start();
        int end = words.get(phrase.to() - 1).end();
        clues.add(new Clue(Clue.Kind.HARM, start, end, phrase.weight()));
      }
    }
    return new Harms(weights.keySet(), clues);
  }

  /** Two phrases over the same words are one piece of evidence; the heavier phrase counts. */
  private static boolean repeatsEarlier(List<Found<Meaning>> meant, int at) {
    var phrase = meant.get(at);
    for (int other = 0; other < meant.size(); other++) {
      var rival = meant.get(other);
      boolean stronger =
          rival.weight() > phrase.weight() || (rival.weight() == phrase.weight() && other < at);
      if (other != at
          && stronger
          && rival.overlaps(phrase)
          && rival.meaning().equals(phrase.meaning())) {
        return true;
      }
    }
    return false;
  }
}
