package firebreak.respond.guard.text;

import java.util.Arrays;
import java.util.List;

/** The words of a text beside their classes: what a phrase is matched against. */
record Here(List<Word> words, List<int[]> classes) {

  /** Index after the last word of the phrase that begins at this word; -1 if it does not. */
  int endOf(Phrase phrase, int at) {
    boolean startsSentence = at == 0 || words.get(at - 1).sentence() != words.get(at).sentence();
    if (phrase.atStart() && !startsSentence) {
      return -1;
    }
    return new Walk(phrase.rest(), words.get(at).sentence()).endOf(0, at + 1);
  }

  private boolean is(int wordClass, int at, int sentence) {
    return inside(at, sentence) && Arrays.binarySearch(classes.get(at), wordClass) >= 0;
  }

  private boolean inside(int at, int sentence) {
    return at < words.size() && words.get(at).sentence() == sentence;
  }

  /** One try to follow the steps of a phrase within a sentence. */
  private final class Walk {

    private final List<Element> rest;
    private final int sentence;

    Walk(List<Element> rest, int sentence) {
      this.rest = rest;
      this.sentence = sentence;
    }

    int endOf(int step, int at) {
      if (step == rest.size()) {
        return at;
      }
      return switch (rest.get(step)) {
        case Element.Of(int wordClass) ->
            is(wordClass, at, sentence) ? endOf(step + 1, at + 1) : -1;
        case Element.Maybe(int wordClass) -> maybe(wordClass, step, at);
        case Element.Gap(int max) -> gap(max, step, at);
        case Element.Unless(int wordClass) ->
            is(wordClass, at, sentence) ? -1 : endOf(step + 1, at);
        case Element.SentenceEnd() -> inside(at, sentence) ? -1 : endOf(step + 1, at);
      };
    }

    private int maybe(int wordClass, int step, int at) {
      int with = is(wordClass, at, sentence) ? endOf(step + 1, at + 1) : -1;
      return with > 0 ? with : endOf(step + 1, at);
    }

    private int gap(int max, int step, int at) {
      for (int skipped = 0; skipped <= max; skipped++) {
        int end = endOf(step + 1, at + skipped);
        if (end > 0 || !inside(at + skipped, sentence)) {
          return end;
        }
      }
      return -1;
    }
  }
}
