package firebreak.understand.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Words in a row that mean something together, written as {@code "data leak*|breach* ..2 our"}: a
 * bar separates choices, a star ends a stem, {@code ..2} lets up to two other words stand between.
 *
 * @param weight how strongly the phrase speaks for its meaning
 */
record Phrase<T>(T meaning, double weight, List<Element> elements) {

  static <T> Phrase<T> parse(T meaning, double weight, String pattern) {
    var elements = new ArrayList<Element>();
    int gap = 0;
    for (var part : pattern.split(" ", -1)) {
      if (part.startsWith("..")) {
        gap = Integer.parseInt(part.substring(2));
      } else {
        elements.add(Element.parse(part, gap));
        gap = 0;
      }
    }
    return new Phrase<>(meaning, weight, List.copyOf(elements));
  }

  /** Index after the last word of the phrase when it begins at this word; 0 when it does not. */
  int matchFrom(List<Token> words, int start) {
    return match(words, start, 0);
  }

  private int match(List<Token> words, int at, int element) {
    if (element == elements.size()) {
      return at;
    }
    var wanted = elements.get(element);
    int last = Math.min(words.size() - 1, at + (element == 0 ? 0 : wanted.gapBefore()));
    for (int place = at; place <= last; place++) {
      if (wanted.accepts(words.get(place).word())) {
        int end = match(words, place + 1, element + 1);
        if (end > 0) {
          return end;
        }
      }
    }
    return 0;
  }

  /**
   * One place in a phrase.
   *
   * @param gapBefore how many other words may stand before it
   */
  record Element(List<String> words, List<String> stems, int gapBefore) {

    static Element parse(String part, int gapBefore) {
      var words = new ArrayList<String>();
      var stems = new ArrayList<String>();
      for (var choice : Letters.fold(part).split("\\|", -1)) {
        if (choice.endsWith("*")) {
          stems.add(choice.substring(0, choice.length() - 1));
        } else {
          words.add(choice);
        }
      }
      return new Element(List.copyOf(words), List.copyOf(stems), gapBefore);
    }

    boolean accepts(String word) {
      if (words.contains(word)) {
        return true;
      }
      for (var stem : stems) {
        if (word.startsWith(stem)) {
          return true;
        }
      }
      return false;
    }
  }
}
