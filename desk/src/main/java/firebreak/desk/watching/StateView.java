package firebreak.desk.watching;

import firebreak.model.Tier;
import java.util.List;
import java.util.Optional;

/**
 * The top of the page: a word, a sentence, the numbers behind it and what to do.
 *
 * @param tier whose shape stands before the sentence
 * @param unheard where the brand is not heard, a sentence each
 * @param expected why the brand may be louder now, a sentence each
 * @param note what else a reader must know to read the page right
 */
record StateView(
    Optional<Tier> tier,
    String sentence,
    List<Part> numbers,
    List<String> unheard,
    List<String> expected,
    Optional<String> note,
    Optional<Act> act) {

  /**
   * Part of a sentence.
   *
   * @param because explains the part; empty when it is plain text
   */
  record Part(String text, Optional<String> because) {

    static Part plain(String text) {
      return new Part(text, Optional.empty());
    }

    static Part why(String text, String because) {
      return new Part(text, Optional.of(because));
    }
  }

  /** The one next act: a link. */
  record Act(String words, String address) {}
}
