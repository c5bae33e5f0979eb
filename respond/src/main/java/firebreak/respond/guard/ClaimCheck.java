package firebreak.respond.guard;

import firebreak.respond.guard.text.Span;
import firebreak.respond.guard.text.Text;
import firebreak.respond.guard.text.Word;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Finds sentences that repeat a circulating claim, whatever its endings and order of words. */
record ClaimCheck(String rule, Function<Knowledge, List<String>> claims) implements Check {

  /*
   * A sentence repeats a claim when at least four of five content words of the claim stand in it
   * (all of them when there are fewer than three). Two words are the same when they share a
   * beginning that leaves out at most three letters of the longer: Polish and English endings.
   * Error: a paraphrase with other words is not found; a denial with the same words is found, unless
   * the rule's list spares it ("it is not true that", "we are checking reports of").
   * Cost: claims times words.
   */

  private static final int MOST_CLAIMS = 200;
  private static final double SHARE = 0.8;
  private static final int SHORTEST_CONTENT_WORD = 4;

  @Override
  public List<Spot> spots(Reading reading) {
    var known = claims.apply(reading.context().knowledge());
    return known.stream()
        .limit(MOST_CLAIMS)
        .flatMap(claim -> repeats(content(claim), reading).stream())
        .distinct()
        .map(reading::spot)
        .toList();
  }

  private List<Span> repeats(List<String> claim, Reading reading) {
    var text = reading.text();
    return IntStream.range(0, claim.isEmpty() ? 0 : text.sentences().size())
        .filter(sentence -> repeats(claim, text.wordsOf(sentence)))
        .mapToObj(text.sentences()::get)
        .filter(span -> reading.spared(rule).stream().noneMatch(span::overlaps))
        .toList();
  }

  private static boolean repeats(List<String> claim, List<Word> sentence) {
    long found =
        claim.stream()
            .filter(word -> sentence.stream().anyMatch(said -> same(word, said.folded())))
            .count();
    return claim.size() < 3 ? found == claim.size() : found >= SHARE * claim.size();
  }

  private static List<String> content(String claim) {
    var words = Text.of(claim).words().stream().map(Word::folded).distinct().toList();
    var content = words.stream().filter(ClaimCheck::carriesMeaning).toList();
    return content.isEmpty() ? words : content;
  }

  private static boolean carriesMeaning(String word) {
    return word.length() >= SHORTEST_CONTENT_WORD || Character.isDigit(word.charAt(0));
  }

  private static boolean same(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    int needed = Math.max(Math.min(4, longer), longer - 3);
    return a.equals(b)
        || (needed <= Math.min(a.length(), b.length()) && a.regionMatches(0, b, 0, needed));
  }
}
