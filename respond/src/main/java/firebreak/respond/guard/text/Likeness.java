package firebreak.respond.guard.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much two texts share, from 0 (nothing) to 1 (the same words). */
public final class Likeness {

  /*
   * Jaccard's share of common word triples (Broder 1997 calls them shingles), names and handles left
   * to the caller. Two texts of twelve words that differ in one word share 0.5 to 0.8. Texts under
   * six words have too few triples to compare and are either the same or not. Only the first thousand
   * characters count, so that the cost is bounded: O(length).
   */

  private static final int LONGEST_COMPARED = 1_000;
  private static final int SHORT = 6;

  private Likeness() {}

  public static double of(String one, String other) {
    return of(words(one), words(other));
  }

  /** The folded words of a text, without handles. */
  public static List<String> words(String text) {
    var start = text.substring(0, Math.min(text.length(), LONGEST_COMPARED));
    return Text.of(start).words().stream()
        .filter(word -> !word.isHandle())
        .map(Word::folded)
        .toList();
  }

  public static double of(List<String> one, List<String> other) {
    if (one.size() < SHORT || other.size() < SHORT) {
      return one.equals(other) ? 1 : 0;
    }
    var ours = triples(one);
    var theirs = triples(other);
    long common = theirs.stream().filter(ours::contains).count();
    return (double) common / (ours.size() + theirs.size() - common);
  }

  private static Set<String> triples(List<String> words) {
    var triples = new HashSet<String>();
    for (int i = 0; i + 2 < words.size(); i++) {
      triples.add(words.get(i) + ' ' + words.get(i + 1) + ' ' + words.get(i + 2));
    }
    return triples;
  }
}
