package firebreak.desk.listening;

/** Makes text from outside storable: no NUL, no broken surrogates, a stated length. */
final class PlainText {

  /** Longer texts are cut here; the longest post that people write on any channel is far below. */
  static final int LONGEST_WORDS = 20_000;

  /** Names, handles and addresses are cut here. */
  static final int LONGEST_NAME = 2_000;

  private static final char REPLACEMENT = '\uFFFD';

  private PlainText() {}

  static String words(String text) {
    return cut(text, LONGEST_WORDS);
  }

  static String name(String text) {
    return cut(text, LONGEST_NAME);
  }

  /** At most {@code longest} UTF-16 units of it. */
  static String cut(String text, int longest) {
    var cut = text.length() <= longest ? text : text.substring(0, longest);
    if (isClean(cut)) {
      return cut;
    }
    var plain = new StringBuilder(cut.length());
    for (int i = 0; i < cut.length(); i++) {
      char unit = cut.charAt(i);
      if (Character.isHighSurrogate(unit)
          && i + 1 < cut.length()
          && Character.isLowSurrogate(cut.charAt(i + 1))) {
        plain.append(unit).append(cut.charAt(++i));
      } else {
        plain.append(unit == 0 || Character.isSurrogate(unit) ? REPLACEMENT : unit);
      }
    }
    return plain.toString();
  }

  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == 0 || Character.isSurrogate(unit)) {
        return false; // emoji take the slow way, which keeps them
      }
    }
    return true;
  }
}
