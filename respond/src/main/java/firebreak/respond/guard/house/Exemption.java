package firebreak.respond.guard.house;

import firebreak.respond.guard.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words that mean something else at this brand: "our hand cream is called Sorry".
 *
 * @param words letter by letter as they are written; a star at the end stands for any ending
 * @param rule the one rule that leaves them alone; empty for every rule that may be made softer
 */
public record Exemption(String words, Optional<String> rule, String why) {

  /*
   * The words must stand there exactly, capitals included, with no letter or digit touching them:
   * "Sorry" excepts the cream and leaves "so sorry" to the rules. Error: a sentence that begins with
   * the plain word looks like the name. Cost: O(length) for each exemption.
   */

  public boolean concerns(String name) {
    return rule.isEmpty() || rule.get().equals(name);
  }

  /** Every place where the words stand. */
  public List<Span> in(String text) {
    var spans = new ArrayList<Span>();
    var stem = stem();
    for (int at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
      int end = end(text, at + stem.length());
      if (!touches(text, at - 1) && !touches(text, end)) {
        spans.add(new Span(at, end));
      }
    }
    return spans;
  }

  private String stem() {
    return words.endsWith("*") ? words.substring(0, words.length() - 1) : words;
  }

  private int end(String text, int from) {
    int end = from;
    while (words.endsWith("*") && touches(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean touches(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
