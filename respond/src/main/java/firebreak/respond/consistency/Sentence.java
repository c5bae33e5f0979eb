package firebreak.respond.consistency;

import firebreak.respond.guard.text.Span;
import firebreak.respond.guard.text.Text;
import firebreak.respond.guard.text.Word;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One sentence of a text.
 *
 * @param raw as written
 * @param span where it stands in the text
 */
public record Sentence(String raw, Span span, List<Word> words) {

  private static final int MOST = 400;

  public Sentence {
    words = List.copyOf(words);
  }

  /** The sentences of a text, in their order. */
  public static List<Sentence> of(Text text) {
    return IntStream.range(0, Math.min(MOST, text.sentences().size()))
        .mapToObj(number -> {
          var span = text.sentences().get(number);
          return new Sentence(span.of(text.raw()), span, text.wordsOf(number));
        })
        .toList();
  }

  /** Whether it asks rather than says. */
  public boolean asks() {
    return raw.stripTrailing().endsWith("?");
  }

  /** The words that say what it is about. */
  public List<String> content() {
    return Roots.content(words);
  }

  public boolean has(String folded) {
    return words.stream().anyMatch(word -> word.folded().equals(folded));
  }
}
