package firebreak.respond.wording;

import java.math.RoundingMode;
import java.text.NumberFormat;

/** Numbers as a reader of each language expects them. */
final class Numbers {

  private Numbers() {}

  static String whole(long value, Language language) {
    return NumberFormat.getIntegerInstance(language.locale()).format(value);
  }

  static String whole(double value, Language language) {
    return format(value, 0, language);
  }

  /** At most one digit after the separator, and none when it would be a zero. */
  static String rounded(double value, Language language) {
    return format(value, 1, language);
  }

  static String percent(double share, Language language) {
    return whole(share * 100, language) + "%";
  }

  private static String format(double value, int digits, Language language) {
    var format = NumberFormat.getInstance(language.locale());
    format.setMaximumFractionDigits(digits);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value);
  }
}
