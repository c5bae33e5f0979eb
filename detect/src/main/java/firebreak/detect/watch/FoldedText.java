package firebreak.detect.watch;

import java.util.Arrays;

/** A text in folded letters, which can still say from where in the original each came. */
final class FoldedText {

  /** UTF-16 units that are read of one text; what follows cannot match. */
  static final int LONGEST_READ = 20_000;

  private final String original;
  private final int end;
  private char[] letters;
  private int length;

  FoldedText(String text) {
    original = text;
    end = Math.min(text.length(), LONGEST_READ);
    letters = new char[end + 16];
    int at = 0;
    while (at < end) {
      char unit = text.charAt(at);
      at = unit < 128 ? plain(unit, at) : folded(at);
    }
  }

  private int plain(char unit, int at) {
    put(unit >= 'A' && unit <= 'Z' ? (char) (unit + 32) : unit);
    return at + 1;
  }

  private int folded(int at) {
    int codePoint = original.codePointAt(at);
    int next = at + Character.charCount(codePoint);
    var form = Letters.folded(codePoint);
    if (form.equals(Letters.UNCHANGED)) {
      for (int i = at; i < next; i++) {
        put(original.charAt(i));
      }
      return next;
    }
    for (int i = 0; i < form.length(); i++) {
      put(form.charAt(i));
    }
    return next;
  }

  private void put(char letter) {
    if (length == letters.length) {
      letters = Arrays.copyOf(letters, length * 2);
    }
    letters[length++] = letter;
  }

  int length() {
    return length;
  }

  char charAt(int index) {
    return letters[index];
  }

  int codePointAt(int index) {
    return Character.codePointAt(letters, index, length);
  }

  String between(int from, int until) {
    return new String(letters, from, until - from);
  }

  /** Takes the letters in between into a hash, in the way of {@link String#hashCode}. */
  int hashOn(int before, int from, int until) {
    int hash = before;
    for (int i = from; i < until; i++) {
      hash = 31 * hash + letters[i];
    }
    return hash;
  }

  /** Whether these letters stand here. */
  boolean says(String part, int from) {
    if (from + part.length() > length) {
      return false;
    }
    for (int i = 0; i < part.length(); i++) {
      if (letters[from + i] != part.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where the folded letter at this index came from. Only a term that was found is asked for its
   * place, and few posts have one; so the way is walked again instead of being noted for all.
   */
  Origin originOf(int index) {
    int seen = 0;
    int at = 0;
    while (at < end) {
      int codePoint = original.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      seen += lettersOf(codePoint);
      if (seen > index) {
        return new Origin(at, next);
      }
      at = next;
    }
    throw new IndexOutOfBoundsException(index);
  }

  private static int lettersOf(int codePoint) {
    var form = Letters.folded(codePoint);
    return form.equals(Letters.UNCHANGED) ? Character.charCount(codePoint) : form.length();
  }

  /** A stretch of the original. */
  record Origin(int start, int end) {}
}
