package firebreak.detect.watch;

import firebreak.model.Post;
import firebreak.model.Watch;
import firebreak.model.Watch.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks every watch for every one of its terms at every place, with the rules of the cutter written
 * down a second time, one letter after the other: slow, and plain to see through.
 */
final class NaiveMatcher {

  private final List<Watch> watches;

  NaiveMatcher(List<Watch> watches) {
    this.watches = watches;
  }

  List<Watch> matching(Post post) {
    return watches.stream().filter(watch -> matches(watch, post)).toList();
  }

  private static boolean matches(Watch watch, Post post) {
    return watch.anyOf().stream().anyMatch(term -> finds(term, post))
        && watch.allOf().stream().allMatch(term -> finds(term, post))
        && watch.noneOf().stream().noneMatch(term -> finds(term, post));
  }

  static boolean finds(Term term, Post post) {
    return finds(term, post.words())
        || post.thread().inReplyTo().stream().anyMatch(post1 -> answers(term, post1.externalId()))
        || post.thread().quotes().stream().anyMatch(post1 -> answers(term, post1.externalId()));
  }

  private static boolean answers(Term term, String address) {
    return term instanceof Term.Handle
        && address.startsWith("at://")
        && finds(term, "@" + address.substring(5).split("/", 2)[0]);
  }

  private static boolean finds(Term term, String words) {
    var sought =
        switch (term) {
          case Term.Words asked -> cut(asked.text().strip());
          case Term.Handle handle -> cut(signed(handle.text().strip(), "@")).subList(0, 1);
          case Term.Hashtag hashtag -> cut(signed(hashtag.text().strip(), "#")).subList(0, 1);
        };
    boolean open = term instanceof Term.Words && term.text().strip().endsWith("*");
    var pieces = cut(words);
    for (int from = 0; from + sought.size() <= pieces.size() && !sought.isEmpty(); from++) {
      if (stands(sought, open, term, pieces.subList(from, from + sought.size()))) {
        return true;
      }
    }
    return false;
  }

  private static String signed(String text, String sign) {
    return text.startsWith(sign) ? text : sign + text;
  }

  private static boolean stands(List<Piece> sought, boolean open, Term term, List<Piece> pieces) {
    if (!(term instanceof Term.Words) && pieces.getFirst().sign() != sought.getFirst().sign()) {
      return false;
    }
    for (int i = 0; i < sought.size(); i++) {
      var part = sought.get(i).letters();
      var piece = pieces.get(i).letters();
      boolean last = i == sought.size() - 1;
      if (!((open && last) ? piece.startsWith(part) : piece.equals(part))) {
        return false;
      }
    }
    return true;
  }

  /**
   * A word, symbol, hashtag or handle.
   *
   * @param sign what stands before it, or a space
   */
  private record Piece(char sign, String letters) {}

  private static List<Piece> cut(String words) {
    var folded = new StringBuilder();
    words.codePoints().forEach(letter -> folded.append(Folding.of(letter)));
    int[] letters = folded.codePoints().toArray();
    var pieces = new ArrayList<Piece>();
    int at = 0;
    while (at < letters.length) {
      boolean tag = (letters[at] == '#' || letters[at] == '@') && opens(letters, at);
      int from = tag ? at + 1 : at;
      int until = tag ? tagEnd(letters, at) : wordEnd(letters, at);
      if (until > from) {
        pieces.add(
            new Piece(tag ? (char) letters[at] : ' ', new String(letters, from, until - from)));
      }
      at = Math.max(until, at + 1);
    }
    return pieces;
  }

  private static boolean opens(int[] letters, int at) {
    return (at == 0 || !isPart(letters[at - 1]))
        && at + 1 < letters.length
        && isTag(letters[at + 1]);
  }

  private static int tagEnd(int[] letters, int sign) {
    int end = pastTag(letters, sign + 1);
    while (letters[sign] == '@'
        && end + 1 < letters.length
        && ".-@:".indexOf(letters[end]) >= 0
        && isTag(letters[end + 1])) {
      int further = pastTag(letters, end + 1);
      boolean domain =
          further + 1 < letters.length
              && (letters[further] == '.' || letters[further] == '-')
              && isTag(letters[further + 1]);
      if (letters[end] == '-' && !domain) {
        return end;
      }
      end = further;
    }
    return end;
  }

  private static int pastTag(int[] letters, int from) {
    int end = from;
    while (end < letters.length && isTag(letters[end])) {
      end++;
    }
    return end;
  }

  private static int wordEnd(int[] letters, int from) {
    if (isAlone(letters[from])) {
      return from + 1;
    }
    int end = from;
    while (end < letters.length && isPart(letters[end]) && !isAlone(letters[end])) {
      end++;
    }
    return end;
  }

  private static boolean isTag(int letter) {
    return letter == '_' || isPart(letter);
  }

  private static boolean isPart(int letter) {
    int type = Character.getType(letter);
    return Character.isLetterOrDigit(letter)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isAlone(int letter) {
    int type = Character.getType(letter);
    boolean symbol =
        type == Character.OTHER_SYMBOL
            || type == Character.CURRENCY_SYMBOL
            || type == Character.MATH_SYMBOL
            || type == Character.UNASSIGNED;
    return letter < 128
        ? "&+$".indexOf(letter) >= 0
        : symbol
            || List.of("HAN", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR")
                .contains(Character.UnicodeScript.of(letter).name());
  }
}
