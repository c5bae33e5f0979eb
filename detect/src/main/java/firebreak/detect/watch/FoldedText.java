package firebreak.detect.watch;

import java.util.Arrays;

/** A text in folded letters, each of which knows the stretch of the original it came from. */
final class FoldedText {

  /** UTF-16 units that are read of one text; what follows cannot match. */
  static final int LONGEST_READ = 20_000;

  private char[] letters;
  private int[] starts;
  private int[] ends;
  private int length;

  FoldedText(String text) {
    int end = Math.min(text.length(), LONGEST_READ);
    letters = new char[end + 16];
    starts = new int[end + 16];
    ends = new int[end + 16];
    int at = 0;
    while (at < end) {
      char unit = text.charAt(at);
      at = unit < 128 ? plain(unit, at) : folded(text.codePointAt(at), at);
    }
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

  /** Where the folded letter at this index began in the original. */
  int startOf(int index) {
    return starts[index];
  }

  /** Where the folded letter at this index ended in the original. */
  int endOf(int index) {
    return ends[index];
  }

  private int plain(char unit, int at) {
    char lower = unit >= 'A' && unit <= 'Z' ? (char) (unit + 32) : unit;
    put(lower, at, at + 1);
    return at + 1;
  }

  private int folded(int codePoint, int at) {
    int next = at + Character.charCount(codePoint);
    var form = Folding.of(codePoint);
    for (int i = 0; i < form.length(); i++) {
      put(form.charAt(i), at, next);
    }
    return next;
  }

  private void put(char letter, int start, int end) {
    if (length == letters.length) {
      letters = Arrays.copyOf(letters, length * 2);
      starts = Arrays.copyOf(starts, length * 2);
      ends = Arrays.copyOf(ends, length * 2);
    }
    letters[length] = letter;
    starts[length] = start;
    ends[length++] = end;
  }
}
