package firebreak.respond.consistency;

import firebreak.respond.guard.text.Folding;
import java.util.List;
import java.util.Set;
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

  private Opposites() {}

  private static Set<String> folded(String written) {
    return Set.copyOf(List.of(Folding.fold(written).split(" ", -1)));
  }

  static boolean are(Sentence now, Sentence before) {
    return isPlain(now)
        && isPlain(before)
        && !areApart(now, before)
        && !hasAny(now, AGAIN)
        && (takeSides(now, before) || onlyOneSaysNo(now, before));
  }

  private static boolean isPlain(Sentence sentence) {
    return !sentence.asks() && !Cues.leavesOpen(sentence) && !Cues.denies(sentence);
  }

  private static boolean takeSides(Sentence now, Sentence before) {
    var ours = Poles.in(now);
    return Poles.in(before).stream()
        .anyMatch(theirs ->
            ours.stream()
                .anyMatch(side ->
                    side.opposes(theirs)
                        && (!side.question().isOfAThing() || shareAThing(now, before))));
  }

  private static boolean shareAThing(Sentence now, Sentence before) {
    return now.content().stream()
        .filter(word -> !isOfThePole(word))
        .anyMatch(word -> before.content().stream().anyMatch(other -> Things.same(word, other)));
  }

  /** Words that only say on which side a sentence is. */
  private static boolean isOfThePole(String word) {
    return word.matches(
        "(safe|unsafe|dangerous|hazard|stop|us(e|ing)|keep|continue|bezpieczn|niebezpieczn|uzyw"
            + "|korzysta|przesta|mozna|moga|free|open|closed|otwart|zamkniet).*");
  }

  private static boolean onlyOneSaysNo(Sentence now, Sentence before) {
    var ours = now.content();
    var theirs = before.content();
    long shared =
        ours.stream()
            .filter(word -> theirs.stream().anyMatch(other -> Things.same(word, other)))
            .count();
    int shorter = Math.min(ours.size(), theirs.size());
    boolean alike = shared >= 2 && shared >= MOST * shorter;
    return alike
        && saysNo(now) != saysNo(before)
        && !hasAny(before, FOR_NOW)
        && !(hasAny(now, TO_COME) && hasAny(before, GONE));
  }

  private static boolean saysNo(Sentence sentence) {
    int words = sentence.words().size();
    return words > 0 && Cues.negates(sentence, 0, words - 1);
  }

  private static boolean areApart(Sentence now, Sentence before) {
    var ours = marks(now);
    var theirs = marks(before);
    boolean numbered =
        !ours.isEmpty() && !theirs.isEmpty() && ours.stream().noneMatch(theirs::contains);
    boolean qualified =
        qualities(now) != 0 && qualities(before) != 0 && qualities(now) != qualities(before);
    return numbered || qualified || now.namesOther(before);
  }

  private static int qualities(Sentence sentence) {
    int found = 0;
    for (int i = 0; i < APART.size(); i++) {
      if (hasAny(sentence, APART.get(i))) {
        found |= 1 << i;
      }
    }
    return found;
  }

  private static Set<String> marks(Sentence sentence) {
    return sentence.words().stream()
        .map(firebreak.respond.guard.text.Word::folded)
        .filter(word -> word.chars().anyMatch(Character::isDigit))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean hasAny(Sentence sentence, Set<String> words) {
    return sentence.words().stream().anyMatch(word -> words.contains(word.folded()));
  }
}
