package firebreak.respond.claim;

import firebreak.respond.consistency.Cues;
import firebreak.respond.consistency.Sentence;
import java.util.Optional;
import java.util.Set;

/** How a sentence of ours takes a claim. */
public enum Stance {
  /** It says that it is so. */
  ASSERTS,
  /** It says that it is not so. */
  DENIES,
  /** It asks, supposes, or says that somebody is checking. */
  LEAVES_OPEN;

  private static final Set<String> YES = Set.of("yes", "tak");
  private static final Set<String> NO = Set.of("no", "nie");
  private static final Set<String> POINTERS =
      Set.of("this", "that", "it", "these", "those", "to", "they", "such", "takie");
  private static final int NEAR = 3;

  /**
   * How a sentence that speaks of a claim takes it.
   *
   * @param denied whether the sentence itself turns the claim around
   */
  static Stance of(Sentence sentence, Optional<Sentence> next, boolean denied) {
    if (next.filter(Stance::takesItBack).isPresent()) {
      return DENIES;
    }
    if (sentence.asks()) {
      return next.filter(answer -> begins(answer, YES)).isPresent() ? ASSERTS : LEAVES_OPEN;
    }
    if (Cues.leavesOpen(sentence)) {
      return LEAVES_OPEN;
    }
    return denied ? DENIES : ASSERTS;
  }

  /** "That is false." and "No." speak of the sentence before them. */
  private static boolean takesItBack(Sentence next) {
    boolean no = begins(next, NO) && next.words().size() <= NEAR;
    return no
        || (Cues.denies(next)
            && next.words().stream()
                .limit(NEAR)
                .anyMatch(word -> POINTERS.contains(word.folded())));
  }

  private static boolean begins(Sentence sentence, Set<String> words) {
    return !sentence.words().isEmpty() && words.contains(sentence.words().getFirst().folded());
  }
}
