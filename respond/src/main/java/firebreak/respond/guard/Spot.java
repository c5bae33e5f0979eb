package firebreak.respond.guard;

import firebreak.respond.guard.text.Span;

/**
 * A place that a rule points at.
 *
 * @param detail what stands there or how much it is; fills {@code {detail}} in the rule's words
 */
record Spot(int start, int end, String detail) {

  private static final int LONGEST_DETAIL = 80;

  static Spot at(Span span, String words) {
    var detail = span.of(words);
    return new Spot(span.start(), span.end(), shortened(detail));
  }

  static Spot whole(String words, String detail) {
    return new Spot(0, words.length(), detail);
  }

  static Spot missingFrom(String words) {
    return new Spot(words.length(), words.length(), "");
  }

  private static String shortened(String detail) {
    if (detail.length() <= LONGEST_DETAIL) {
      return detail;
    }
    boolean splitsPair = Character.isHighSurrogate(detail.charAt(LONGEST_DETAIL - 1));
    return detail.substring(0, splitsPair ? LONGEST_DETAIL - 1 : LONGEST_DETAIL) + "…";
  }
}
