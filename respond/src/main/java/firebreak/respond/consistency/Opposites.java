package firebreak.respond.consistency;

import firebreak.respond.guard.text.Folding;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells whether one sentence affirms what another denies. */
final class Opposites {

  /*
   * Two ways. First, each sentence takes a side in a question of Poles ("safe" / "stop using"), on
   * opposite sides, about a thing that both name. Second, one says nearly the words of the other
   * (three of four that carry meaning, at least two) and only one of them says no. Neither counts
   * between questions, conditions, what is left open and what is said to be false; nor between things
   * that a number or a word tells apart ("batch 12" / "batch 14", "new" / "old"); nor where the
   * earlier sentence itself said "yet": what was not so yet may be so now. Error: opposites without
   * a listed phrase and without "not" are missed.
   */

  private static final double MOST = 0.75;
  private static final List<Set<String>> APART =
      List.of(
          folded("new newer nowy nowa nowe nowej nowego nowych nową nowymi"),
          folded("old older stary stara stare starej starego starych starą starymi"),
          folded("online internetowy internetowa internetowego internetowym"),
          folded("black czarny czarna czarne czarnej czarną"),
          folded("white biały biała białe białej białą"));
  private static final Set<String> FOR_NOW =
      folded("yet still currently far moment jeszcze razie obecnie chwili dotąd tymczasem");
  private static final Set<String> AGAIN = folded("again znowu znów ponownie");

  private static final Set<String> TO_COME = folded("will shall going będziemy będzie odtąd");
  private static final Set<String> GONE = folded("did was were had have has był była było byliśmy");

  /** Words that only say on which side a sentence is. */
  private static final Pattern OF_THE_POLES =
      Pattern.compile(
          "(safe|unsafe|dangerous|hazard|stop|us(e|ing)|keep|continue|bezpieczn|niebezpieczn|uzyw"
              + "|korzysta|przesta|mozna|moga|free|open|closed|otwart|zamkniet).*");

  private Opposites() {}

  private static Set<String> folded(String written) {
    return Set.copyOf(List.of(Folding.fold(written).split(" ", -1)));
  }

  static boolean are(Weighed now, Weighed before) {
    return now.isPlain()
        && before.isPlain()
        && !areApart(now, before)
        && !now.hasAny(AGAIN)
        && (takeSides(now, before) || onlyOneSaysNo(now, before));
  }

  private static boolean takeSides(Weighed now, Weighed before) {
    return before.poles().stream()
        .anyMatch(theirs ->
            now.poles().stream()
                .anyMatch(side ->
                    side.opposes(theirs)
                        && (!side.question().isOfAThing() || shareAThing(now, before))));
  }

  private static boolean shareAThing(Weighed now, Weighed before) {
    return now.terms().stream()
        .filter(term -> !OF_THE_POLES.matcher(term.word()).matches())
        .anyMatch(term -> before.terms().stream().anyMatch(term::isSame));
  }

  private static boolean onlyOneSaysNo(Weighed now, Weighed before) {
    return now.saysNo() != before.saysNo()
        && areAlike(now, before)
        && !before.hasAny(FOR_NOW)
        && !(now.hasAny(TO_COME) && before.hasAny(GONE));
  }

  private static boolean areAlike(Weighed now, Weighed before) {
    long shared =
        now.terms().stream().filter(term -> before.terms().stream().anyMatch(term::isSame)).count();
    int shorter = Math.min(now.terms().size(), before.terms().size());
    return shared >= 2 && shared >= MOST * shorter;
  }

  private static boolean areApart(Weighed now, Weighed before) {
    var ours = marks(now);
    var theirs = marks(before);
    boolean numbered =
        !ours.isEmpty() && !theirs.isEmpty() && ours.stream().noneMatch(theirs::contains);
    int here = qualities(now);
    int there = qualities(before);
    boolean qualified = here != 0 && there != 0 && here != there;
    return numbered || qualified || now.namesOther(before);
  }

  private static int qualities(Weighed sentence) {
    int found = 0;
    for (int i = 0; i < APART.size(); i++) {
      found |= sentence.hasAny(APART.get(i)) ? 1 << i : 0;
    }
    return found;
  }

  private static Set<String> marks(Weighed sentence) {
    return sentence.folded().stream()
        .filter(word -> word.chars().anyMatch(Character::isDigit))
        .collect(Collectors.toUnmodifiableSet());
  }
}
