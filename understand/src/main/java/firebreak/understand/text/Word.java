package firebreak.understand.text;

/**
 * One word on its way into a token.
 *
 * @param end index after the last unit in the original
 * @param folded lower case, no diacritics, no apostrophes, a letter at most twice in a row
 */
record Word(int end, String folded, boolean hasLetters, boolean shouted, boolean stretched) {

  private static final int LONGEST = 40;

  /** Whether the unit at this place can be part of a word. */
  static boolean belongs(String text, int at) {
    char unit = text.charAt(at);
    if (Character.isLetterOrDigit(unit) || unit == '_') {
      return true;
    }
    int type = Character.getType(unit);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  static Word from(String text, int start) {
    var shape = new Shape();
    int at = start;
    while (at < text.length()) {
      char unit = text.charAt(at);
      if (belongs(text, at)) {
        shape.add(unit);
      } else if (unit == '*' && starsInside(text, at)) {
        shape.addStar();
      } else if (!(Letters.isApostrophe(unit) && letterAt(text, at + 1) && at > start)) {
        break;
      }
      at++;
    }
    return new Word(
        at, shape.folded.toString(), shape.letters > 0, shape.shouted(), shape.longestRun >= 3);
  }

  private static boolean letterAt(String text, int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }

  /** At most six stars, and a letter after them. */
  private static boolean starsInside(String text, int at) {
    int end = at;
    while (end < text.length() && end - at < 6 && text.charAt(end) == '*') {
      end++;
    }
    return letterAt(text, end);
  }

  /** What the letters seen so far look like. */
  private static final class Shape {
    private final StringBuilder folded = new StringBuilder(16);
    private int letters;
    private int capitals;
    private int run;
    private int longestRun;
    private char last;

    void add(char unit) {
      char plain = Letters.fold(unit);
      int type = Character.getType(plain);
      if (plain == '_' || type == Character.NON_SPACING_MARK) {
        return;
      }
      run = plain == last ? run + 1 : 1;
      last = plain;
      count(unit);
      if ((run <= 2 || Character.isDigit(plain)) && folded.length() < LONGEST) {
        folded.append(plain);
      }
    }

    private void count(char unit) {
      if (Character.isLetter(unit)) {
        letters++;
        longestRun = Math.max(longestRun, run);
        if (Character.isUpperCase(unit)) {
          capitals++;
        }
      }
    }

    void addStar() {
      last = '*';
      folded.append('*');
    }

    boolean shouted() {
      return letters >= 3 && capitals == letters;
    }
  }
}
