package firebreak.respond.guard;

import firebreak.respond.guard.text.Span;
import firebreak.respond.guard.text.Text;
import firebreak.respond.guard.text.Word;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Estimates how many years of school a text asks for, and warns above eight. */
final class ReadingLevel {

  /*
   * English: Flesch-Kincaid grade (Kincaid et al. 1975), 0.39 words per sentence + 11.8 syllables
   * per word - 15.59; syllables are counted as groups of vowels without a silent final e (about nine
   * words in ten right). Polish: Gunning's fog index as adapted to Polish (Seretny 2006; Broda et al.
   * 2014), 0.4 (words per sentence + percent of hard words), where hard means four or more syllables
   * in the base form. Base forms need a dictionary; here a word is hard with five or more syllables
   * as it stands, because an ending usually adds one. Both formulas were made for a hundred words
   * and more; on a short reply one long name moves them by a grade, so texts under twenty words (Polish:
   * fifteen, its words are longer) are not judged. The finding points at the longest sentence.
   */

  static final double HIGHEST = 8.0;
  private static final int FEWEST_WORDS = 20;
  private static final int FEWEST_POLISH_WORDS = 15;
  private static final int POLISH_HARD = 5;

  private ReadingLevel() {}

  static List<Spot> spots(Reading reading) {
    var text = reading.text();
    var words = text.words().stream().filter(ReadingLevel::isWord).toList();
    boolean polish = isPolish(reading);
    if (words.size() < (polish ? FEWEST_POLISH_WORDS : FEWEST_WORDS)) {
      return List.of();
    }
    double level = level(words, text.sentences().size(), polish);
    return level > HIGHEST
        ? List.of(longestSentence(text, String.format(Locale.ROOT, "%.0f", level)))
        : List.of();
  }

  private static boolean isPolish(Reading reading) {
    var fallback = reading.language().startsWith("pl") ? Tongue.POLISH : Tongue.ENGLISH;
    return Tongue.of(reading.text()).orElse(fallback) == Tongue.POLISH;
  }

  private static double level(List<Word> words, int sentences, boolean polish) {
    double sentenceLength = (double) words.size() / sentences;
    if (polish) {
      long hard =
          words.stream().filter(word -> vowelGroups(word.folded(), true) >= POLISH_HARD).count();
      return 0.4 * (sentenceLength + 100.0 * hard / words.size());
    }
    int syllables = words.stream().mapToInt(word -> englishSyllables(word.folded())).sum();
    return 0.39 * sentenceLength + 11.8 * syllables / words.size() - 15.59;
  }

  private static boolean isWord(Word word) {
    return !word.isHandle() && Character.isLetter(word.folded().codePointAt(0));
  }

  private static int englishSyllables(String word) {
    int groups = vowelGroups(word, false);
    boolean silentE = word.endsWith("e") && !word.endsWith("le");
    boolean silentEd = word.endsWith("ed") && !word.endsWith("ted") && !word.endsWith("ded");
    boolean silent = groups > 1 && (silentE || silentEd);
    return Math.max(1, silent ? groups - 1 : groups);
  }

  /** Every Polish vowel is a syllable but an i that only softens; English neighbours are one. */
  private static int vowelGroups(String word, boolean polish) {
    int groups = 0;
    boolean inGroup = false;
    for (int i = 0; i < word.length(); i++) {
      boolean vowel = "aeiouy".indexOf(word.charAt(i)) >= 0;
      boolean starts = vowel && (!inGroup || (polish && word.charAt(i - 1) != 'i'));
      groups += starts ? 1 : 0;
      inGroup = vowel;
    }
    return groups;
  }

  private static Spot longestSentence(Text text, String level) {
    var longest =
        text.sentences().stream()
            .max(Comparator.comparingInt((Span span) -> span.end() - span.start()))
            .orElseThrow();
    return new Spot(longest.start(), longest.end(), level);
  }
}
