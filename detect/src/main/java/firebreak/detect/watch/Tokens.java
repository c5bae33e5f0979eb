package firebreak.detect.watch;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A text cut into words, emoji, hashtags and handles. */
final class Tokens {

  /*
   * A word is a run of letters and digits. A hashtag or handle is one token with its sign, so a
   * word never ends in the middle of it; its whole body still counts as a word, so "#acme" and
   * "@acme" name Acme and "#acmefail" does not. An apostrophe ends a word, which makes possessives
   * match. Symbols, emoji among them, and letters of scripts that put no space between words are
   * tokens of their own: a term of several such letters is then found as a phrase, anywhere.
   * A sign in the middle of a word (an e-mail address) is no handle. One pass, linear.
   *
   * Nearly every post names nobody whom anyone watches, so a token is four numbers and no object:
   * where it begins and ends in the folded letters, its hash, and its kind.
   */

  enum Kind {
    WORD,
    HASHTAG,
    HANDLE
  }

  private static final int FIRST_ROOM = 32;

  private final FoldedText text;
  private int[] signs = new int[FIRST_ROOM];
  private int[] froms = new int[FIRST_ROOM];
  private int[] untils = new int[FIRST_ROOM];
  private int[] hashes = new int[FIRST_ROOM];
  private Kind[] kinds = new Kind[FIRST_ROOM];
  private int size;
  private int at;

  private Tokens(FoldedText text) {
    this.text = text;
  }

  static Tokens of(String original) {
    var cutter = new Tokens(new FoldedText(original));
    while (cutter.at < cutter.text.length()) {
      cutter.cutOne();
    }
    return cutter;
  }

  int size() {
    return size;
  }

  Kind kind(int token) {
    return kinds[token];
  }

  int hash(int token) {
    return hashes[token];
  }

  int length(int token) {
    return untils[token] - froms[token];
  }

  /** Takes the letters of a token from one to before another into the hash of those before. */
  int hashOn(int hash, int token, int from, int until) {
    return text.hashOn(hash, froms[token] + from, froms[token] + until);
  }

  boolean startsWith(int token, String part) {
    return part.length() <= length(token) && text.says(part, froms[token]);
  }

  boolean is(int token, String part) {
    return part.length() == length(token) && text.says(part, froms[token]);
  }

  /** The folded letters of every token, without sign. */
  List<String> texts() {
    return IntStream.range(0, size).mapToObj(i -> text.between(froms[i], untils[i])).toList();
  }

  /** Index in the original of the first UTF-16 unit of a token, its sign included. */
  int start(int token) {
    return text.originOf(signs[token]).start();
  }

  /** Index in the original after the last UTF-16 unit of a token. */
  int end(int token) {
    return text.originOf(untils[token] - 1).end();
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
    int codePoint = here < 128 ? here : text.codePointAt(at);
    int next = at + Character.charCount(codePoint);
    int traits = Letters.traits(codePoint);
    if ((traits & Letters.ALONE) != 0) {
      take(Kind.WORD, at, next);
    } else if ((traits & Letters.PART) != 0) {
      take(Kind.WORD, at, wordEnd(next));
    } else {
      at = next;
    }
  }

  private void take(Kind kind, int from, int until) {
    if (size == froms.length) {
      makeRoom();
    }
    signs[size] = at;
    froms[size] = from;
    untils[size] = until;
    hashes[size] = text.hashOn(0, from, until);
    kinds[size++] = kind;
    at = until;
  }

  private void makeRoom() {
    signs = Arrays.copyOf(signs, size * 2);
    froms = Arrays.copyOf(froms, size * 2);
    untils = Arrays.copyOf(untils, size * 2);
    hashes = Arrays.copyOf(hashes, size * 2);
    kinds = Arrays.copyOf(kinds, size * 2);
  }

  private boolean opensTag() {
    boolean borderBefore = at == 0 || !has(Letters.PART, codePointBefore(at));
    return borderBefore && at + 1 < text.length() && isTagPart(at + 1);
  }

  private int codePointBefore(int index) {
    char low = text.charAt(index - 1);
    return Character.isLowSurrogate(low) && index > 1 ? text.codePointAt(index - 2) : low;
  }

  private int wordEnd(int from) {
    int end = from;
    while (end < text.length()) {
      char unit = text.charAt(end);
      int codePoint = unit < 128 ? unit : text.codePointAt(end);
      if ((Letters.traits(codePoint) & (Letters.PART | Letters.ALONE)) != Letters.PART) {
        return end;
      }
      end += Character.charCount(codePoint);
    }
    return end;
  }

  private int tagEnd(int from) {
    int end = from;
    while (end < text.length() && isTagPart(end)) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** A handle may go on as a domain or a server: {@code @acme.example.social}, {@code @a@b.c}. */
  private int handleEnd(int from) {
    int end = tagEnd(from);
    while (end + 1 < text.length() && ".-@:".indexOf(text.charAt(end)) >= 0 && isTagPart(end + 1)) {
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
        && isTagPart(index + 1);
  }

  private boolean isTagPart(int index) {
    return has(Letters.TAG, text.codePointAt(index));
  }

  private static boolean has(int trait, int codePoint) {
    return (Letters.traits(codePoint) & trait) != 0;
  }
}
