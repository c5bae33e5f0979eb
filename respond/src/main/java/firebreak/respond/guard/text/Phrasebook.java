package firebreak.respond.guard.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds many phrases in a text in one pass.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrasebook<T> {

  /*
   * Idea: each word is looked up once in a letter tree that knows all words of all phrases; only
   * phrases whose first word is there are tried, and within the sentence only. A phrase has at most
   * 400 ways to match (its gaps and optional words multiply), checked when it is added, so that the
   * cost is O(words) with a bounded constant: no input can make it explode as a regular expression
   * can. Error: phrases are lists written by people; what they do not list is not found.
   *
   * A phrase is written as words with these signs: a|b one of these; stem* any ending; ?a|b perhaps;
   * ~3 up to three words between; !a|b the next word is not one of these; ^ and $ the borders of
   * the sentence. Case and diacritics do not matter.
   */

  private final WordClasses classes = new WordClasses();
  private final Map<Integer, List<Entry<T>>> byFirstWord = new HashMap<>();

  /** Adds one phrase; refuses what cannot be matched in bounded time. */
  public void add(T meaning, String written) {
    var phrase = Phrase.written(written, classes);
    byFirstWord
        .computeIfAbsent(phrase.first(), _ -> new ArrayList<>())
        .add(new Entry<>(meaning, phrase));
  }

  /** Every place where a phrase stands, in the order of their first words. */
  public List<Hit<T>> hits(Text text) {
    var words = text.words();
    var here = new Here(words, words.stream().map(this::classesOf).toList());
    var hits = new ArrayList<Hit<T>>();
    for (int i = 0; i < words.size(); i++) {
      for (int wordClass : here.classes().get(i)) {
        for (var entry : byFirstWord.getOrDefault(wordClass, List.of())) {
          int end = here.endOf(entry.phrase(), i);
          if (end > 0 && (!entry.phrase().rest().isEmpty() || isExact(words.get(i)))) {
            var span = new Span(words.get(i).start(), words.get(end - 1).end());
            hits.add(new Hit<>(entry.meaning(), span));
          }
        }
      }
    }
    return hits;
  }

  /** A slip of the hand is forgiven within a phrase; one word alone must be right. */
  private boolean isExact(Word word) {
    return classes.of(word.folded()).length > 0;
  }

  private int[] classesOf(Word word) {
    var exact = classes.of(word.folded());
    return exact.length > 0 || word.isHandle() ? exact : classes.ofMistyped(word.folded());
  }

  private record Entry<T>(T meaning, Phrase phrase) {}

  /** One phrase found. */
  public record Hit<T>(T meaning, Span span) {}
}
