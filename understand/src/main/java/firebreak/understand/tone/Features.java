package firebreak.understand.tone;

import firebreak.understand.text.Negations;
import firebreak.understand.text.Token;
import firebreak.understand.text.Token.Kind;
import java.util.List;

/** Turns a text into the numbers that the linear model weighs, the same in learning and reading. */
final class Features {

  /*
   * Words, pairs of words and pieces of words (three to five letters) are hashed into a table of
   * fixed size, so no vocabulary is shipped and unseen inflections still share their pieces; two
   * features in one bucket blur each other a little (Weinberger et al. 2009). Words under a "not"
   * are other words. Word features and pieces are each divided by the root of their number, so that
   * length alone decides nothing. A dozen plain numbers (lists, cues, marks) stand beside them.
   * Cost: some four hundred table reads for an ordinary post.
   */

  /** How many plain numbers {@link #plain} gives. */
  static final int PLAIN = 14;

  private static final int NEGATED = 0x5BD1E995;
  private static final int PAIR = 0x1B873593;
  private static final int PIECE = 0x7FEB352D;
  private static final int LONGEST_WORD = 20;
  private static final int SHORTEST_PIECE = 3;
  private static final int LONGEST_PIECE = 5;

  /** Takes one hashed feature of the token with this index. */
  interface Sink {
    void word(int hash, int token);

    void piece(int hash, int token);
  }

  private Features() {}

  static void hashed(List<Token> tokens, Sink sink) {
    var negated = Negations.reach(tokens);
    int before = 17;
    for (int at = 0; at < tokens.size(); at++) {
      var token = tokens.get(at);
      var word = nameOf(token);
      int hash = word.hashCode() ^ (negated[at] ? NEGATED : 0);
      sink.word(mix(hash), at);
      sink.word(mix(before * 31 + word.hashCode() + PAIR), at);
      before = word.hashCode();
      if (token.isWord()) {
        pieces(word, at, sink);
      }
    }
  }

  private static String nameOf(Token token) {
    return switch (token.kind()) {
      case WORD, HASHTAG, EMOJI, MARK -> token.word();
      case HANDLE -> "@";
      case LINK -> "http";
      case NUMBER -> "0";
    };
  }

  private static void pieces(String word, int token, Sink sink) {
    int length = Math.min(word.length(), LONGEST_WORD) + 2;
    for (int start = 0; start <= length - SHORTEST_PIECE; start++) {
      int hash = PIECE;
      int end = Math.min(length, start + LONGEST_PIECE);
      for (int at = start; at < end; at++) {
        hash = hash * 31 + unit(word, at, length);
        if (at - start + 1 >= SHORTEST_PIECE) {
          sink.piece(mix(hash), token);
        }
      }
    }
  }

  private static char unit(String word, int at, int length) {
    return at == 0 || at == length - 1 ? '_' : word.charAt(at - 1);
  }

  private static int mix(int hash) {
    int mixed = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
    mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
    return mixed ^ (mixed >>> 16);
  }

  /** Plain numbers, each of the order of one. */
  static double[] plain(Weighed text) {
    double kind = text.kind();
    double unkind = -text.unkind();
    double sum = kind - unkind;
    var counts = Counts.of(text.tokens());
    return new double[] {
      sum / Math.sqrt(sum * sum + 15),
      kind / (kind + 4),
      unkind / (unkind + 4),
      kind == 0 && unkind == 0 ? 1 : 0,
      Math.clamp(text.complaining() / 3, -1.5, 1.5),
      Math.min(1, counts.shouted / 3.0),
      Math.min(1, counts.stretched / 2.0),
      Math.min(1, counts.exclaims / 2.0),
      Math.min(1, counts.asks / 2.0),
      Math.min(1, counts.links),
      Math.min(1, counts.handles / 2.0),
      Math.min(1, counts.sworn),
      Math.log1p(counts.words) / 4,
      text.lastValence() / 5
    };
  }

  /** How often something stands in a text. */
  private static final class Counts {
    private int words;
    private int shouted;
    private int stretched;
    private int exclaims;
    private int asks;
    private int links;
    private int handles;
    private int sworn;

    static Counts of(List<Token> tokens) {
      var counts = new Counts();
      tokens.forEach(counts::add);
      return counts;
    }

    private void add(Token token) {
      links += token.kind() == Kind.LINK ? 1 : 0;
      handles += token.kind() == Kind.HANDLE ? 1 : 0;
      if (token.kind() == Kind.MARK) {
        exclaims += token.word().contains("!") ? 1 : 0;
        asks += token.word().contains("?") ? 1 : 0;
      }
      if (token.isWord()) {
        words++;
        shouted += token.shouted() ? 1 : 0;
        stretched += token.stretched() ? 1 : 0;
        sworn += Vulgarity.swears(token.word()) ? 1 : 0;
      }
    }
  }
}
