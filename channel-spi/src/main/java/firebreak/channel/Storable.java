package firebreak.channel;

/** Makes text storable: no NUL, no half of a surrogate pair. */
public final class Storable {

  private static final char REPLACEMENT = '\uFFFD';

  private Storable() {}

  /** The same text, with what no database takes replaced by U+FFFD. */
  public static String text(String text) {
    if (isClean(text)) {
      return text;
    }
    var clean = new StringBuilder(text.length());
    text.codePoints().forEach(point -> clean.appendCodePoint(isBad(point) ? REPLACEMENT : point));
    return clean.toString();
  }

  /** The first so many UTF-16 units, storable, never half a character. */
  public static String cut(String text, int most) {
    return text(text.length() <= most ? text : text.substring(0, most));
  }

  /** Every text of every post is asked this, so it is a plain loop. */
  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      boolean pair = i + 1 < text.length() && Character.isSurrogatePair(unit, text.charAt(i + 1));
      if (unit == 0 || (Character.isSurrogate(unit) && !pair)) {
        return false;
      }
      i += pair ? 1 : 0;
    }
    return true;
  }

  private static boolean isBad(int point) {
    return point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
  }
}
