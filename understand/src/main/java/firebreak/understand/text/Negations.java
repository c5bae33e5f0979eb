package firebreak.understand.text;

import java.util.List;
import java.util.Set;

/** Tells which words of a text stand under a "not", in English and Polish. */
public final class Negations {

  /*
   * A negator reaches over the next few words of its own clause: three in English, where auxiliaries
   * and adverbs stand between ("not really all that good"), two after a Polish "nie". A mark or a
   * word that opens another clause ends its reach. "Not only" and "nie tylko" negate nothing. The
   * usual errors remain: double negation, and doubts further away ("I don't think that ... good").
   */

  private static final Set<String> ENGLISH =
      Set.of(
          "no",
          "not",
          "never",
          "none",
          "nobody",
          "nothing",
          "neither",
          "nor",
          "cannot",
          "cant",
          "wont",
          "dont",
          "doesnt",
          "didnt",
          "isnt",
          "arent",
          "wasnt",
          "werent",
          "wouldnt",
          "couldnt",
          "shouldnt",
          "hasnt",
          "havent",
          "hadnt",
          "aint",
          "without",
          "hardly");
  private static final Set<String> POLISH =
      Set.of(
          "nie", "nigdy", "nikt", "nikomu", "nic", "zaden", "zadna", "zadne", "zadnej", "zadnego",
          "zadnych", "ani", "bez", "brak");
  private static final Set<String> OTHER_CLAUSE =
      Set.of(
          "but", "however", "because", "when", "after", "and", "while", "if", "ale", "lecz", "bo",
          "gdy", "kiedy", "po", "i", "wiec", "ze", "zeby", "ktory", "ktora", "ktore");
  private static final Set<String> ONLY = Set.of("only", "just", "tylko");

  private static final int ENGLISH_REACH = 3;
  private static final int POLISH_REACH = 2;

  private Negations() {}

  public static boolean isNegator(String word) {
    return ENGLISH.contains(word) || POLISH.contains(word);
  }

  /** For each token, whether a negator of its clause reaches it. */
  public static boolean[] reach(List<Token> tokens) {
    var reached = new boolean[tokens.size()];
    int left = 0;
    for (int at = 0; at < reached.length; at++) {
      var token = tokens.get(at);
      if (!token.isWord() || OTHER_CLAUSE.contains(token.word())) {
        left = endsClause(token) ? 0 : left;
        continue;
      }
      int fresh = reachOf(tokens, at);
      reached[at] = left > 0;
      left = fresh > 0 ? fresh : Math.max(0, left - 1);
    }
    return reached;
  }

  private static boolean endsClause(Token token) {
    return token.isWord() || token.kind() == Token.Kind.MARK || token.kind() == Token.Kind.EMOJI;
  }

  private static int reachOf(List<Token> tokens, int at) {
    var word = tokens.get(at).word();
    if (at + 1 < tokens.size() && ONLY.contains(tokens.get(at + 1).word())) {
      return 0;
    }
    return ENGLISH.contains(word) ? ENGLISH_REACH : POLISH.contains(word) ? POLISH_REACH : 0;
  }
}
