package firebreak.respond.consistency;

import firebreak.respond.guard.text.Folding;
import firebreak.respond.guard.text.Text;
import firebreak.respond.guard.text.Word;
import java.util.List;
import java.util.Set;

/** The part of a word that its other forms share, and which words carry meaning at all. */
public final class Roots {

  /*
   * Polish and English change the end of a word. A root leaves out two letters of a word of six to
   * eight and three of a longer one, so that "ładowarka", "ładowarce" and "ładowarkami" are one.
   * Two words are the same when one begins with the root of the other and neither is more than
   * twice that root. Error: words that change inside ("pies", "psa") are taken for two; short
   * neighbours ("charge", "charger") for one, which for our purpose they are. No dictionary, so that
   * product names work as well as words. Cost: one comparison of letters.
   */

  private static final int SHORT = 4;
  private static final int MIDDLING = 8;

  private static final Set<String> SMALL =
      words(
          "the a an and or but of to in on at by for from with about as is are was were be been"
              + " being am has have had do does did will would can could may might must shall"
              + " should it its this that these those there here we our ours us you your yours they"
              + " them their he she his her who which what when where how all any some each every"
              + " both more most much many other than then so too very just also only even still"
              + " already yet now not no nor if because while after before until since into out up"
              + " down over under again once please sorry hello hi dear thank thanks today i oraz a"
              + " ale lub albo czy że żeby aby by być jest są był była było byli były będzie będą"
              + " jesteśmy mamy ma mają ten ta to te ci tej tego temu tym tych tą tę w we z ze na"
              + " do od dla po przy pod nad przed za o u się nie nas nam nasz nasza nasze naszej"
              + " naszego naszym naszych naszą państwo państwa państwu pan pani pana panią ich im"
              + " jej jego go ją który która które których którym jak kiedy gdzie co kto tylko też"
              + " także również jeszcze już teraz bardzo więc bo ponieważ gdy jeśli jeżeli proszę"
              + " prosimy przepraszamy dziękujemy dzień dobry cześć dziś dzisiaj zostać został"
              + " została zostało zostały wszyscy wszystkie wszystkich każdy każda każde swój swoją"
              + " swoje swoich");

  private Roots() {}

  private static Set<String> words(String written) {
    return Set.copyOf(new java.util.HashSet<>(List.of(Folding.fold(written).split(" ", -1))));
  }

  /** The beginning that all forms of a folded word share. */
  public static String of(String folded) {
    int length = folded.length();
    if (length <= SHORT || folded.chars().anyMatch(Character::isDigit)) {
      return folded;
    }
    int ending = length <= MIDDLING ? 2 : 3;
    return folded.substring(0, Math.max(SHORT, length - ending));
  }

  /** Whether two folded words are forms of one. */
  public static boolean same(String one, String other) {
    return one.equals(other) || begins(one, other) || begins(other, one);
  }

  private static boolean begins(String longer, String of) {
    var root = of(of);
    return root.length() >= SHORT
        && longer.startsWith(root)
        && longer.length() <= 2 * root.length() + 1
        && of(longer).length() <= 2 * root.length();
  }

  /** Whether a folded word says what a sentence is about. */
  public static boolean carriesMeaning(String folded) {
    return !SMALL.contains(folded)
        && (folded.length() > 2 || folded.chars().anyMatch(Character::isDigit))
        && !folded.startsWith("@");
  }

  /** The words of a text that say what it is about, folded, each once, in their order. */
  public static List<String> content(String words) {
    return content(Text.of(words).words());
  }

  static List<String> content(List<Word> words) {
    return words.stream().map(Word::folded).filter(Roots::carriesMeaning).distinct().toList();
  }
}
