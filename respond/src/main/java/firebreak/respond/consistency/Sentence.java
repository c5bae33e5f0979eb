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

  /** The names in it, folded: words with a capital letter that do not begin it. */
  List<String> names() {
    return words.stream()
        .skip(1)
        .filter(word -> Character.isUpperCase(raw.codePointAt(word.start() - span.start())))
        .map(Word::folded)
        .filter(Roots::carriesMeaning)
        .toList();
  }

  /** Whether both name something, and nothing in common: two shops, two towns. */
  boolean namesOther(Sentence other) {
    var ours = names();
    var theirs = other.names();
    return !ours.isEmpty()
        && !theirs.isEmpty()
        && ours.stream().noneMatch(name -> theirs.stream().anyMatch(one -> Roots.same(name, one)));
  }

  public boolean has(String folded) {
    return words.stream().anyMatch(word -> word.folded().equals(folded));
  }
}
