package firebreak.understand.text;

import firebreak.understand.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Walks over a text once and cuts it into tokens. */
final class Cutter {

  /*
   * One pass, no regular expression: every rule looks a few units ahead or consumes what it looked
   * at, so the cost is linear in the length whatever the public writes. Blanks, controls, lone
   * surrogates and unknown signs are stepped over. A star inside a word stays in it, because people
   * mask what they must not say: "k***a", "f*ck".
   */

  private static final List<String> ENTITIES =
      List.of("&amp;", "&lt;", "&gt;", "&quot;", "&#39;", "&nbsp;");
  private static final int LONGEST_ENTITY = 6;

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  Cutter(String text) {
    this.text = text;
  }

  List<Token> cut() {
    while (at < text.length()) {
      step();
    }
    return tokens;
  }

  private void step() {
    char first = text.charAt(at);
    if (first <= ' ') {
      at++;
    } else if (Character.isLetterOrDigit(first)) {
      wordOrLink();
    } else if (first == '@' || first == '#') {
      signed(first == '@' ? Kind.HANDLE : Kind.HASHTAG);
    } else if (first == '&') {
      entity();
    } else {
      sign(first);
    }
  }

  private void wordOrLink() {
    if (text.startsWith("http://", at)
        || text.startsWith("https://", at)
        || text.startsWith("www.", at)) {
      int start = at;
      while (at < text.length() && text.charAt(at) > ' ') {
        at++;
      }
      tokens.add(new Token(Kind.LINK, start, at, "http", false, false));
      return;
    }
    word(at, Kind.WORD);
  }

  private void signed(Kind kind) {
    int start = at++;
    if (at < text.length() && Word.belongs(text, at)) {
      word(start, kind);
    }
  }

  private void word(int start, Kind kind) {
    var word = Word.from(text, at);
    at = word.end();
    if (kind == Kind.WORD && looksLikeMail()) {
      skipMail();
      tokens.add(new Token(Kind.HANDLE, start, at, "@", false, false));
      return;
    }
    if (word.folded().isEmpty()) {
      return;
    }
    var actual = kind == Kind.WORD && !word.hasLetters() ? Kind.NUMBER : kind;
    tokens.add(new Token(actual, start, at, word.folded(), word.shouted(), word.stretched()));
  }

  private boolean looksLikeMail() {
    return at + 1 < text.length()
        && text.charAt(at) == '@'
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private void skipMail() {
    at++;
    while (at < text.length() && isMailUnit(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isMailUnit(char unit) {
    return Character.isLetterOrDigit(unit) || unit == '.' || unit == '-' || unit == '_';
  }

  private void entity() {
    var ahead = text.substring(at, Math.min(text.length(), at + LONGEST_ENTITY));
    for (var entity : ENTITIES) {
      if (ahead.startsWith(entity)) {
        at += entity.length();
        return;
      }
    }
    at++;
  }

  private void sign(char first) {
    int emoticon = Emoticons.lengthAt(text, at);
    if (emoticon > 0) {
      var name = Emoticons.nameOf(text.substring(at, at + emoticon));
      tokens.add(new Token(Kind.EMOJI, at, at + emoticon, name, false, false));
      at += emoticon;
    } else if (isMark(first)) {
      marks();
    } else {
      pictogram();
    }
  }

  private void marks() {
    int start = at;
    boolean asks = false;
    boolean exclaims = false;
    while (at < text.length() && isMark(text.charAt(at))) {
      asks |= text.charAt(at) == '?';
      exclaims |= text.charAt(at) == '!';
      at++;
    }
    var name = asks && exclaims ? "?!" : asks ? "?" : exclaims ? "!" : at - start > 1 ? ".." : ".";
    tokens.add(new Token(Kind.MARK, start, at, name, false, at - start > 1));
  }

  private static boolean isMark(char unit) {
    return unit == '!' || unit == '?' || unit == '.' || unit == '…' || unit == ',' || unit == ';';
  }

  private void pictogram() {
    int sign = text.codePointAt(at);
    int end = at + Character.charCount(sign);
    if (Emoticons.isPictogram(sign)) {
      tokens.add(new Token(Kind.EMOJI, at, end, text.substring(at, end), false, false));
    }
    at = end;
  }
}
