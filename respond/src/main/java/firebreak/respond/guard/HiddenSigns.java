package firebreak.respond.guard;

import java.util.ArrayList;
import java.util.List;

/** Finds signs that make a text read otherwise than it looks. */
final class HiddenSigns {

  /*
   * Overrides of the writing direction, tag letters and invisible characters between two letters. A
   * joiner inside an emoji is wanted and stays; tag letters behind a black flag are a flag.
   */

  private static final int BLACK_FLAG = 0x1F3F4;

  private HiddenSigns() {}

  static List<Spot> spots(Reading reading) {
    var words = reading.words();
    var spots = new ArrayList<Spot>();
    boolean flag = false;
    for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
      int sign = words.codePointAt(at);
      flag = sign == BLACK_FLAG || (flag && isTag(sign));
      if (turnsDirection(sign) || (isTag(sign) && !flag) || splitsWord(sign, at, words)) {
        var name = String.format("U+%04X", sign);
        spots.add(new Spot(at, at + Character.charCount(sign), name));
      }
    }
    return spots;
  }

  private static boolean turnsDirection(int sign) {
    return (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069);
  }

  private static boolean isTag(int sign) {
    return sign >= 0xE0000 && sign <= 0xE007F;
  }

  private static boolean splitsWord(int sign, int at, String words) {
    return Character.getType(sign) == Character.FORMAT
        && at > 0
        && at + 1 < words.length()
        && Character.isLetter(words.codePointBefore(at))
        && Character.isLetter(words.codePointAt(at + 1));
  }
}
