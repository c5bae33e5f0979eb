package firebreak.understand.language;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text that can tell a language: no links, handles, numbers or pictograms.
 *
 * @param letters how many letters they have together
 */
record Prepared(List<String> words, int letters) {

  private static final int LONGEST_WORD = 30;

  static Prepared of(String text, int longest) {
    int limit = Math.min(text.length(), longest);
    var words = new ArrayList<String>();
    int letters = 0;
    int at = 0;
    while (at < limit) {
      int end = at;
      while (end < limit && text.charAt(end) > ' ') {
        end++;
      }
      if (end > at && !isForeign(text, at)) {
        letters += split(text, at, end, words);
      }
      at = end + 1;
    }
    return new Prepared(words, letters);
  }

  private static boolean isForeign(String text, int at) {
    return text.charAt(at) == '@' || text.startsWith("http", at) || text.startsWith("www.", at);
  }

  private static int split(String text, int start, int end, List<String> words) {
    int letters = 0;
    var word = new StringBuilder();
    for (int at = start; at < end; at++) {
      char unit = text.charAt(at);
      if (isPartOfWord(unit)) {
        word.append(Character.toLowerCase(unit));
        letters++;
      } else if (!word.isEmpty()) {
        words.add(word.substring(0, Math.min(word.length(), LONGEST_WORD)));
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.substring(0, Math.min(word.length(), LONGEST_WORD)));
    }
    return letters;
  }

  private static boolean isPartOfWord(char unit) {
    if (Character.isLetter(unit)) {
      return true;
    }
    int type = Character.getType(unit);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
