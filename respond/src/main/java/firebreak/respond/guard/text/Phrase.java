package firebreak.respond.guard.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A phrase to look for, within one sentence.
 *
 * @param first class of its first word
 * @param atStart whether the sentence must begin with it
 */
record Phrase(int first, boolean atStart, List<Element> rest) {

  private static final int MOST_WAYS = 400;

  Phrase {
    rest = List.copyOf(rest);
  }

  static Phrase written(String written, WordClasses classes) {
    var parts = new ArrayList<>(Arrays.asList(written.strip().split("\\s+")));
    boolean atStart = parts.getFirst().equals("^");
    if (atStart) {
      parts.removeFirst();
    }
    if (parts.isEmpty() || "~?!$".indexOf(parts.getFirst().charAt(0)) >= 0) {
      throw new IllegalArgumentException("a phrase must begin with a word: '" + written + "'");
    }
    int first = classes.idOf(parts.removeFirst());
    var rest = parts.stream().map(part -> element(part, classes)).toList();
    if (ways(rest) > MOST_WAYS) {
      throw new IllegalArgumentException("too many ways to match: '" + written + "'");
    }
    return new Phrase(first, atStart, rest);
  }

  private static Element element(String part, WordClasses classes) {
    var inner = part.substring(1);
    return switch (part.charAt(0)) {
      case '~' -> new Element.Gap(Integer.parseInt(inner));
      case '?' -> new Element.Maybe(classes.idOf(inner));
      case '!' -> new Element.Unless(classes.idOf(inner));
      case '$' -> new Element.SentenceEnd();
      default -> new Element.Of(classes.idOf(part));
    };
  }

  private static int ways(List<Element> rest) {
    return rest.stream()
        .mapToInt(element ->
            switch (element) {
              case Element.Gap(int max) -> max + 1;
              case Element.Maybe _ -> 2;
              case Element.Of _, Element.Unless _, Element.SentenceEnd _ -> 1;
            })
        .reduce(1, (a, b) -> a * b);
  }
}
