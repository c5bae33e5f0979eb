package firebreak.respond.consistency;

import firebreak.respond.consistency.Cues.Cue;
import firebreak.respond.guard.text.Phrasebook.Hit;
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
 * @param cues how it takes what it says; their spans are those of the sentence
 */
public record Sentence(String raw, Span span, List<Word> words, List<Hit<Cue>> cues) {

  private static final int MOST = 400;

  public Sentence {
    words = List.copyOf(words);
    cues = List.copyOf(cues);
  }

  /** The sentences of a text, in their order. */
  public static List<Sentence> of(Text text) {
    return IntStream.range(0, Math.min(MOST, text.sentences().size()))
        .mapToObj(number -> {
          var span = text.sentences().get(number);
          var raw = span.of(text.raw());
          return new Sentence(raw, span, text.wordsOf(number), Cues.in(raw));
        })
        .toList();
  }

  /** Whether it asks rather than says. */
  public boolean asks() {
    return raw.stripTrailing().endsWith("?");
  }
}
