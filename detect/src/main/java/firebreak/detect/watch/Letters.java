package firebreak.detect.watch;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** What the cutter asks of every letter, answered from a table. */
final class Letters {

  /*
   * Folding a letter and looking up its script cost a microsecond together, and every post in a
   * script other than Latin is made of such letters. So both answers are kept per code point, in
   * pages of 256 that are made when the first letter of one is met: 1.3 KB a page, 6 MB if somebody
   * posts every code point there is. Two threads may make the same page at once; both make the same.
   */

  /** Belongs to a word. */
  static final int PART = 1;

  /** Is a token of its own. */
  static final int ALONE = 2;

  /** Belongs to a hashtag or handle. */
  static final int TAG = 4;

  /** Stands for the letter itself, so that a page need not hold every letter. */
  static final String UNCHANGED = "unchanged";

  private static final int PAGE = 256;
  private static final AtomicReferenceArray<Page> PAGES =
      new AtomicReferenceArray<>((Character.MAX_CODE_POINT + 1) / PAGE);
  private static final byte[] ASCII = new byte[128];

  static {
    for (int letter = 0; letter < ASCII.length; letter++) {
      ASCII[letter] = (byte) computed(letter);
    }
  }

  private Letters() {}

  private static final class Page {

    private final String[] folded = new String[PAGE];
    private final byte[] traits = new byte[PAGE];
  }

  /** The folded form, or {@link #UNCHANGED}. */
  static String folded(int codePoint) {
    return page(codePoint).folded[codePoint % PAGE];
  }

  /** The traits of a folded letter together. */
  static int traits(int codePoint) {
    return codePoint < ASCII.length ? ASCII[codePoint] : page(codePoint).traits[codePoint % PAGE];
  }

  private static Page page(int codePoint) {
    int number = codePoint / PAGE;
    var page = PAGES.get(number);
    if (page != null) {
      return page;
    }
    var made = made(number * PAGE);
    PAGES.set(number, made);
    return made;
  }

  private static Page made(int first) {
    var page = new Page();
    Arrays.fill(page.folded, UNCHANGED);
    for (int i = 0; i < PAGE; i++) {
      var form = Folding.of(first + i);
      if (!form.equals(Character.toString(first + i))) {
        page.folded[i] = form;
      }
      page.traits[i] = (byte) computed(first + i);
    }
    return page;
  }

  private static int computed(int codePoint) {
    int part = isWordPart(codePoint) ? PART | TAG : 0;
    int alone = standsAlone(codePoint) ? ALONE : 0;
    return part | alone | (codePoint == '_' ? TAG : 0);
  }

  private static boolean isWordPart(int codePoint) {
    if (codePoint < 128) {
      return (codePoint >= 'a' && codePoint <= 'z') || (codePoint >= '0' && codePoint <= '9');
    }
    int type = Character.getType(codePoint);
    return Character.isLetterOrDigit(codePoint)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean standsAlone(int codePoint) {
    if (codePoint < 128) {
      return codePoint == '&' || codePoint == '+' || codePoint == '$';
    }
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> isSymbol(codePoint);
    };
  }

  private static boolean isSymbol(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.OTHER_SYMBOL
        || type == Character.CURRENCY_SYMBOL
        || type == Character.MATH_SYMBOL
        || type == Character.UNASSIGNED;
  }
}
