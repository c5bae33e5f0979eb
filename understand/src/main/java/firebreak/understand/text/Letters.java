package firebreak.understand.text;

import java.text.Normalizer;
import java.util.Locale;

/** Folds letters to the form in which the dictionaries are written. */
public final class Letters {

  private static final int TABLE = 0x250;
  private static final char[] FOLDED = new char[TABLE];

  static {
    for (char letter = 0; letter < TABLE; letter++) {
      FOLDED[letter] = foldOnce(letter);
    }
  }

  private Letters() {}

  /** Lower case without diacritics, for one unit. */
  static char fold(char letter) {
    return letter < TABLE ? FOLDED[letter] : Character.toLowerCase(letter);
  }

  /** Lower case without diacritics and apostrophes, as dictionaries are keyed. */
  public static String fold(String words) {
    var folded = new StringBuilder(words.length());
    for (int at = 0; at < words.length(); at++) {
      if (!isApostrophe(words.charAt(at))) {
        folded.append(fold(words.charAt(at)));
      }
    }
    return folded.toString();
  }

  static boolean isApostrophe(char letter) {
    return letter == '\'' || letter == '\u2019' || letter == '\u2018' || letter == '`';
  }

  private static char foldOnce(char letter) {
    return switch (letter) {
      case 'ł', 'Ł' -> 'l';
      case 'đ', 'Đ' -> 'd';
      case 'ø', 'Ø' -> 'o';
      case 'ı' -> 'i';
      default ->
          Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
              .toLowerCase(Locale.ROOT)
              .charAt(0);
    };
  }
}
