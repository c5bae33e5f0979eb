package firebreak.respond.guard.text;

import java.text.Normalizer;
import java.util.Locale;

/** Makes words comparable: lower case, plain letters, no marks, nothing invisible. */
public final class Folding {

  private Folding() {}

  /** Compatibility letters (full width, mathematical bold) become plain ones; ł becomes l. */
  public static String fold(String words) {
    if (isPlainAscii(words)) {
      return words.toLowerCase(Locale.ROOT);
    }
    var apart = Normalizer.normalize(words, Normalizer.Form.NFKD);
    var folded = new StringBuilder(apart.length());
    apart.codePoints().filter(Folding::isKept).map(Folding::plain).forEach(folded::appendCodePoint);
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isPlainAscii(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static boolean isKept(int letter) {
    int type = Character.getType(letter);
    return type != Character.NON_SPACING_MARK && type != Character.FORMAT;
  }

  private static int plain(int letter) {
    return switch (letter) {
      case 'ł' -> 'l';
      case 'Ł' -> 'L';
      case '’', '‘', 'ʼ', '`' -> '\'';
      default -> letter;
    };
  }
}
