package firebreak.desk.replaying;

/** A few words of a post for a terminal or a page of text: one line, no signs that steer it. */
final class Quote {

  private static final int LONGEST = 120;

  private Quote() {}

  static String of(String words) {
    var line = new StringBuilder();
    words
        .codePoints()
        .limit(LONGEST * 4L)
        .map(point -> isSteering(point) ? ' ' : point)
        .forEach(line::appendCodePoint);
    var plain = line.toString().replaceAll(" {2,}", " ").strip();
    return plain.codePointCount(0, plain.length()) <= LONGEST
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, LONGEST)).strip() + "…";
  }

  private static boolean isSteering(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}
