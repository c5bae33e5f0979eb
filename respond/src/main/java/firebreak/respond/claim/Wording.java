package firebreak.respond.claim;

import firebreak.respond.consistency.Cues;
import firebreak.respond.consistency.Roots;
import firebreak.respond.consistency.Sentence;
import firebreak.respond.guard.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One way in which people say a claim.
 *
 * @param key the words that carry its meaning, folded
 * @param saysNo whether the claim itself denies something: "the charger is not safe"
 */
record Wording(List<String> key, boolean saysNo) {

  /*
   * A sentence speaks of a claim when three of four of the wording's words stand in it in any form and
   * order (all of them when there are fewer than four). Whether it asserts or denies is then a matter
   * of its no: a no before the last of those words, or "it is false that", turns it around, unless the
   * wording has one too. Error: a paraphrase is found only when somebody adds it as a wording. Cost:
   * words of the wording times words of the sentence.
   */

  private static final double SHARE = 0.75;
  private static final int ALL_OF = 4;
  private static final int MOST_WORDS = 10;
  private static final int FEWEST = 2;

  Wording {
    key = List.copyOf(key);
  }

  static Wording of(String words) {
    var key = Roots.content(words).stream().limit(MOST_WORDS).toList();
    var sentences = Sentence.of(Text.of(words));
    boolean no =
        sentences.stream()
            .anyMatch(one -> Cues.negates(one, 0, one.words().size() - 1) || Cues.denies(one));
    return new Wording(key, no);
  }

  /** Whether these words say something that could be found again: one word alone says nothing. */
  static boolean says(String words) {
    return Roots.content(words).size() >= FEWEST;
  }

  /** How many of the key words a text must hold to speak of the claim. */
  int needed() {
    return key.size() < ALL_OF ? key.size() : (int) Math.ceil(SHARE * key.size());
  }

  /** How this sentence takes the claim; empty when it does not speak of it. */
  Optional<Stance> in(Sentence sentence, Optional<Sentence> next) {
    int[] places =
        key.stream()
            .mapToInt(word -> place(word, sentence))
            .filter(at -> at >= 0)
            .sorted()
            .toArray();
    if (key.isEmpty() || places.length < needed()) {
      return Optional.empty();
    }
    return Optional.of(Stance.of(sentence, next, denied(sentence, places)));
  }

  private boolean denied(Sentence sentence, int[] places) {
    boolean no = Cues.negates(sentence, places[0], places[places.length - 1]);
    return (no != saysNo) != Cues.denies(sentence);
  }

  private static int place(String word, Sentence sentence) {
    return IntStream.range(0, sentence.words().size())
        .filter(i -> Roots.same(word, sentence.words().get(i).folded()))
        .findFirst()
        .orElse(-1);
  }
}
