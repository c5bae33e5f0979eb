package firebreak.detect.watch;

import firebreak.detect.watch.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts a folded text into tokens. */
final class Tokens {

  /*
   * A word is a run of letters and digits. A hashtag or handle is one token with its sign, so a
   * word never ends in the middle of it; its whole body still counts as a word, so "#acme" and
   * "@acme" name Acme and "#acmefail" does not. An apostrophe ends a word, which makes possessives
   * match. Symbols, emoji among them, and letters of scripts that put no space between words are
   * tokens of their own: a term of several such letters is then found as a phrase, anywhere.
   * A sign in the middle of a word (an e-mail address) is no handle. One pass, linear.
   */

  private final FoldedText text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokens(FoldedText text) {
    this.text = text;
  }

  static List<Token> of(String original) {
    var cutter = new Tokens(new FoldedText(original));
    while (cutter.at < cutter.text.length()) {
      cutter.cutOne();
    }
    return cutter.tokens;
  }

  private void cutOne() {
    char here = text.charAt(at);
    if (here == '#' && opensTag()) {
      take(Kind.HASHTAG, at + 1, tagEnd(at + 1));
      return;
    }
    if (here == '@' && opensTag()) {
      take(Kind.HANDLE, at + 1, handleEnd(at + 1));
      return;
    }
    int codePoint = text.codePointAt(at);
    int next = at + Character.charCount(codePoint);
    if (standsAlone(codePoint)) {
      take(Kind.WORD, at, next);
    } else if (isWordPart(codePoint)) {
      take(Kind.WORD, at, wordEnd(next));
    } else {
      at = next;
    }
  }

  private void take(Kind kind, int from, int until) {
    tokens.add(new Token(kind, text.between(from, until), text.startOf(at), text.endOf(until - 1)));
    at = until;
  }

  private boolean opensTag() {
    boolean borderBefore = at == 0 || !isWordPart(codePointBefore(at));
    return borderBefore && at + 1 < text.length() && isTagPart(text.codePointAt(at + 1));
  }

  private int codePointBefore(int index) {
    char low = text.charAt(index - 1);
    return Character.isLowSurrogate(low) && index > 1 ? text.codePointAt(index - 2) : low;
  }

  private int wordEnd(int from) {
    int end = from;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      if (!isWordPart(codePoint) || standsAlone(codePoint)) {
        return end;
      }
      end += Character.charCount(codePoint);
    }
    return end;
  }

  private int tagEnd(int from) {
    int end = from;
    while (end < text.length() && isTagPart(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** A handle may go on as a domain or a server: {@code @acme.example.social}, {@code @a@b.c}. */
  private int handleEnd(int from) {
    int end = tagEnd(from);
    while (end + 1 < text.length()
        && ".-@:".indexOf(text.charAt(end)) >= 0
        && isTagPart(text.codePointAt(end + 1))) {
      int further = tagEnd(end + 1);
      if (text.charAt(end) == '-' && !namesDomain(further)) {
        return end;
      }
      end = further;
    }
    return end;
  }

  private boolean namesDomain(int index) {
    return index + 1 < text.length()
        && (text.charAt(index) == '.' || text.charAt(index) == '-')
        && isTagPart(text.codePointAt(index + 1));
  }

  private static boolean isTagPart(int codePoint) {
    return codePoint == '_' || isWordPart(codePoint);
  }

  private static boolean isWordPart(int codePoint) {
    if (codePoint < 128) {
      return (codePoint >= 'a' && codePoint <= 'z') || (codePoint >= '0' && codePoint <= '9');
    }
    int type = Character.getType(codePoint);
    return Character.isLetterOrDigit(codePoint)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean standsAlone(int codePoint) {
    if (codePoint < 128) {
      return codePoint == '&' || codePoint == '+' || codePoint == '$';
    }
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> isSymbol(codePoint);
    };
  }

  private static boolean isSymbol(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.OTHER_SYMBOL
        || type == Character.CURRENCY_SYMBOL
        || type == Character.MATH_SYMBOL
        || type == Character.UNASSIGNED;
  }
}
