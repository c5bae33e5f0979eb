package firebreak.respond.guard.text;

import java.util.List;

/**
 * A text cut into words and sentences; links are left out.
 *
 * @param raw exactly as written
 */
public record Text(String raw, List<Word> words, List<Span> sentences) {

  public Text {
    words = List.copyOf(words);
    sentences = List.copyOf(sentences);
  }

  /** Reads a text once, from its first letter to its last. */
  public static Text of(String raw) {
    return new Cutter(raw).cut();
  }

  /** Words as written: "we'll" counts once although it is read as two. */
  public int wordsAsWritten() {
    return (int) words.stream().mapToInt(Word::start).distinct().count();
  }

  public List<Word> wordsOf(int sentence) {
    return words.stream().filter(word -> word.sentence() == sentence).toList();
  }

  /** Number of the sentence that holds this index; the last one when the index lies behind all. */
  public int sentenceAt(int index) {
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      if (index < sentences.get(sentence).end()) {
        return sentence;
      }
    }
    return sentences.size() - 1;
  }
}
