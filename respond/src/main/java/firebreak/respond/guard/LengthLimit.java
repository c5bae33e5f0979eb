package firebreak.respond.guard;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * The longest text a channel takes.
 *
 * @param max the longest allowed, in this unit
 */
public record LengthLimit(int max, Unit unit) {

  /** What a channel counts. */
  public enum Unit {
    /** What a reader sees as one character: a family emoji is one. */
    GRAPHEMES,
    CODE_POINTS,
    UTF16_UNITS,
    UTF8_BYTES,
    /** X: a Latin letter is one, an emoji or an ideograph two, a link twenty-three. */
    X_WEIGHTED
  }

  public LengthLimit {
    if (max < 1) {
      throw new IllegalArgumentException("a channel takes at least 1 of " + unit + ", not " + max);
    }
  }

  /** How long the words are in this limit's unit. */
  public int lengthOf(String words) {
    return switch (unit) {
      case GRAPHEMES -> graphemes(words);
      case CODE_POINTS -> words.codePointCount(0, words.length());
      case UTF16_UNITS -> words.length();
      case UTF8_BYTES -> words.getBytes(StandardCharsets.UTF_8).length;
      case X_WEIGHTED -> XWeight.of(words).total();
    };
  }

  /** Index of the UTF-16 unit where the part begins that does not fit; the length if all fits. */
  public int firstBeyond(String words) {
    if (neverLongerThanUnits() && words.length() <= max) {
      return words.length();
    }
    if (unit == Unit.X_WEIGHTED) {
      return XWeight.of(words).firstBeyond(max);
    }
    var characters = characters(words);
    int used = 0;
    int start = characters.first();
    for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
      used += lengthOfOne(words.substring(start, end));
      if (used > max) {
        return start;
      }
      start = end;
    }
    return words.length();
  }

  private boolean neverLongerThanUnits() {
    return switch (unit) {
      case GRAPHEMES, CODE_POINTS, UTF16_UNITS -> true;
      case UTF8_BYTES, X_WEIGHTED -> false;
    };
  }

  private int lengthOfOne(String character) {
    return unit == Unit.GRAPHEMES ? 1 : lengthOf(character);
  }

  private static int graphemes(String words) {
    var characters = characters(words);
    int count = 0;
    while (characters.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }

  static BreakIterator characters(String words) {
    var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(words);
    return characters;
  }
}
