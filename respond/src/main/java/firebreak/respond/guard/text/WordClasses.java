package firebreak.respond.guard.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows for every word the classes that it belongs to, such as {@code post|comment*}. */
final class WordClasses {

  /*
   * All alternatives of all classes share one letter tree: full words end in a node, stems (written
   * with a star) pass through one. Looking a word up is one walk along its letters, however many
   * phrases there are.
   *
   * A word of seven letters or more that no phrase knows may be a known one with a slip of the hand:
   * one letter too many, missing, other, or two swapped. Its first letter and its last two must be
   * right, because Polish says "you" and "I" with the ending. Error: rarely an honest word is taken
   * for another. Cost: a walk along every branch that differs in one place, some hundred steps.
   */

  private static final int[] NONE = {};
  private static final int SHORTEST_MISTYPED = 7;
  private static final int LONGEST_MISTYPED = 20;

  private final Map<String, Integer> ids = new HashMap<>();
  private final Node root = new Node(0);

  /** The number of the class that is written like this; the same writing has the same number. */
  int idOf(String alternatives) {
    var known = ids.get(alternatives);
    if (known != null) {
      return known;
    }
    int id = ids.size();
    ids.put(alternatives, id);
    for (var alternative : alternatives.split("\\|", -1)) {
      plant(alternative, id);
    }
    return id;
  }

  private void plant(String alternative, int id) {
    boolean stem = alternative.endsWith("*");
    var word =
        Folding.fold(stem ? alternative.substring(0, alternative.length() - 1) : alternative);
    if (word.isEmpty() || Contractions.inFull(word).size() > 1 || !isOneWord(word)) {
      throw new IllegalArgumentException("not one plain word: '" + alternative + "'");
    }
    var node = root;
    for (int i = 0; i < word.length(); i++) {
      int depth = i + 1;
      node = node.next.computeIfAbsent(word.charAt(i), _ -> new Node(depth));
    }
    (stem ? node.stems : node.words).add(id);
  }

  private static boolean isOneWord(String word) {
    return word.codePoints().allMatch(letter -> Character.isLetterOrDigit(letter));
  }

  /** The classes of a folded word, in ascending order. */
  int[] of(String folded) {
    var found = new ArrayList<Integer>();
    var node = root;
    for (int i = 0; i < folded.length(); i++) {
      var next = node.next.get(folded.charAt(i));
      if (next == null) {
        return sorted(found);
      }
      node = next;
      found.addAll(node.stems);
    }
    found.addAll(node.words);
    return sorted(found);
  }

  /** The classes of the words that this one is with one slip of the hand; often none. */
  int[] ofMistyped(String folded) {
    if (folded.length() < SHORTEST_MISTYPED || folded.length() > LONGEST_MISTYPED) {
      return NONE;
    }
    var found = new ArrayList<Integer>();
    var node = root.next.get(folded.charAt(0));
    for (int i = 1; node != null && i < folded.length() - 2; i++) {
      slipAt(folded, i, node, found);
      node = node.next.get(folded.charAt(i));
    }
    return sorted(found);
  }

  private static void slipAt(String folded, int at, Node node, List<Integer> found) {
    follow(folded, at + 1, node, found); // one letter too many
    for (var branch : node.next.entrySet()) {
      if (branch.getKey() != folded.charAt(at)) {
        follow(folded, at, branch.getValue(), found); // one is missing
        follow(folded, at + 1, branch.getValue(), found); // one is another
      }
    }
    var second = node.next.get(folded.charAt(at + 1));
    var first = second == null ? null : second.next.get(folded.charAt(at));
    if (first != null) {
      follow(folded, at + 2, first, found); // two are swapped
    }
  }

  private static void follow(String folded, int from, Node start, List<Integer> found) {
    var node = start;
    for (int i = from; i < folded.length(); i++) {
      addStems(node, found);
      var next = node.next.get(folded.charAt(i));
      if (next == null) {
        return;
      }
      node = next;
    }
    addStems(node, found);
    found.addAll(node.words);
  }

  /** A short stem with a slip in it could be anything: "debit" is no "debil". */
  private static void addStems(Node node, List<Integer> found) {
    if (node.depth >= SHORTEST_MISTYPED) {
      found.addAll(node.stems);
    }
  }

  private static int[] sorted(List<Integer> found) {
    return found.isEmpty()
        ? NONE
        : found.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
  }

  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>();
    private final List<Integer> words = new ArrayList<>();
    private final List<Integer> stems = new ArrayList<>();
    private final int depth;

    private Node(int depth) {
      this.depth = depth;
    }
  }
}
