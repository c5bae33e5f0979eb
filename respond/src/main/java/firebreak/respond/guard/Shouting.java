package firebreak.respond.guard;

import firebreak.respond.guard.text.Span;
import firebreak.respond.guard.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds capitals and exclamation marks that read as a raised voice. */
final class Shouting {

  /*
   * Neighbouring words in capitals shout when two of them have four letters or more and they make a
   * sentence: one of them is a small word ("is", "jest"), or there are five. Otherwise they are the
   * name of a button, a fee or a person; so are words with other signs than commas between them. A single word that people stress ("NEVER", "NIE") shouts.
   * Two exclamation marks in a row shout, or one beside a question mark.
   */

  private static final Pattern MARKS = Pattern.compile("[!?]{0,20}!(?:[!?]){1,20}|\\?!");
  private static final Set<String> STRESSED =
      Set.of(
          "NOT",
          "NEVER",
          "ALWAYS",
          "MUST",
          "STOP",
          "READ",
          "PLEASE",
          "NIE",
          "NIGDY",
          "ZAWSZE",
          "MUSI",
          "PROSZĘ",
          "PROSIMY",
          "NATYCHMIAST");
  private static final int LONG_WORD = 4;
  private static final int LONG_WORDS_OF_A_SHOUT = 2;
  private static final int WORDS_OF_A_SENTENCE = 5;

  private Shouting() {}

  static List<Spot> spots(Reading reading) {
    var spots = new ArrayList<Spot>();
    Patterns.all(MARKS, reading.words()).forEach(span -> spots.add(reading.spot(span)));
    var run = new ArrayList<Word>();
    for (var word : reading.text().words()) {
      boolean follows = run.isEmpty() || follows(run.getLast(), word, reading.words());
      if (!follows || !isInCapitals(word, reading.words())) {
        close(run, reading, spots);
      }
      if (isInCapitals(word, reading.words())) {
        run.add(word);
      }
    }
    close(run, reading, spots);
    return spots;
  }

  /** Signs between two words (a plus, a stroke, a hash) make a list of names, not a sentence. */
  private static boolean follows(Word before, Word word, String words) {
    return before.sentence() == word.sentence()
        && (word.start() <= before.end()
            || words
                .substring(before.end(), word.start())
                .chars()
                .allMatch(sign -> sign == ',' || sign == '’' || Character.isWhitespace(sign)));
  }

  private static void close(List<Word> run, Reading reading, List<Spot> spots) {
    if (!run.isEmpty()) {
      var span = new Span(run.getFirst().start(), run.getLast().end());
      long longWords = run.stream().filter(word -> word.end() - word.start() >= LONG_WORD).count();
      boolean loud = longWords >= LONG_WORDS_OF_A_SHOUT && isSentence(run);
      if (loud || STRESSED.contains(span.of(reading.words()))) {
        spots.add(reading.spot(span));
      }
      run.clear();
    }
  }

  private static boolean isSentence(List<Word> run) {
    return run.size() >= WORDS_OF_A_SENTENCE
        || run.stream().anyMatch(word -> Tongue.isSmallWord(word.folded()));
  }

  private static boolean isInCapitals(Word word, String words) {
    for (int i = word.start(); i < word.end(); i++) {
      if (!Character.isUpperCase(words.charAt(i))) {
        return false;
      }
    }
    return word.end() - word.start() > 1;
  }
}
