package firebreak.detect.watch;

import java.text.Normalizer;

/** Brings letters that people use for one another to one form: case, diacritics, look-alikes. */
final class Folding {

  /*
   * One code point at a time, so that every folded letter still knows where it stood in the text.
   * NFKD takes compatibility forms (full width, mathematical alphabets, ligatures) and accents
   * apart, the accents U+0300 to U+036F are dropped, and the few Latin letters that Unicode does
   * not take apart (l with stroke, sharp s, dotless i ...) are spelled out. Lower case goes through
   * upper case first and never through a locale: so Turkish capital I with dot, dotless i and plain
   * i all become i, and the two Greek small sigmas become one. Whatever has no width (joiners,
   * bidi controls, variation selectors, skin tones) vanishes: it cannot hide a name.
   *
   * What it gets wrong: it also merges words that differ by an accent only ("zad" and "ząd"), and a
   * letter of another script that merely looks Latin (Cyrillic a) stays what it is.
   */

  private Folding() {}

  /** The folded form of one code point; empty when nothing visible remains. */
  static String of(int codePoint) {
    if (isInvisible(codePoint)) {
      return "";
    }
    var folded = new StringBuilder();
    Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
        .codePoints()
        .forEach(part -> append(folded, part));
    return folded.toString();
  }

  private static void append(StringBuilder folded, int part) {
    if ((part >= 0x300 && part <= 0x36F) || isInvisible(part)) {
      return;
    }
    int lower = Character.toLowerCase(Character.toUpperCase(part));
    switch (lower) {
      case 'ł' -> folded.append('l');
      case 'ø' -> folded.append('o');
      case 'đ', 'ð' -> folded.append('d');
      case 'ħ' -> folded.append('h');
      case 'ı' -> folded.append('i');
      case 'ß', 'ẞ' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'þ' -> folded.append("th");
      case '’', '‘', 'ʼ' -> folded.append('\'');
      default -> folded.appendCodePoint(lower);
    }
  }

  private static boolean isInvisible(int codePoint) {
    return codePoint == 0xAD
        || codePoint == 0x61C
        || codePoint == 0x180E
        || (codePoint >= 0x200B && codePoint <= 0x200F)
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2060 && codePoint <= 0x206F)
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || codePoint == 0xFEFF
        || (codePoint >= 0x1F3FB && codePoint <= 0x1F3FF)
        || (codePoint >= 0xE0000 && codePoint <= 0xE0FFF);
  }
}
