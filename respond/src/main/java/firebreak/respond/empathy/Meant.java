package firebreak.respond.empathy;

import firebreak.respond.guard.text.Span;
import firebreak.respond.guard.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells what a text says itself from what it denies and what it only quotes. */
final class Meant {

  /*
   * Idea: words between quotation marks, and lines that begin with a > sign, are somebody else's. A
   * phrase is denied when "not", "nie" and the like stand among the three words before it, in the
   * same clause: "I do not want a voucher, I want a refund" denies the voucher alone. A phrase that
   * carries its own negation ("do not buy") is looked up whole and so not denied by it. "Not only"
   * and "nie tylko" deny nothing.
   *
   * Error: irony that says the opposite without a sign is taken at its word; a post quoted without
   * marks counts as said; marks that never close quote nothing. A word that is only put between
   * marks to doubt it ("their "apology"") is left out. Cost: O(length) for the quotes, O(1) a phrase.
   */

  private static final int LONGEST_QUOTE = 400;
  private static final int LOOKED_BACK = 3;
  private static final Set<String> DENYING =
      Set.of("not", "no", "never", "without", "nobody", "nie", "bez", "nikt", "nigdy", "ani");
  private static final Set<String> AFTER_ALL = Set.of("only", "just", "tylko");

  private final Text text;
  private final List<Span> quoted;

  Meant(Text text) {
    this.text = text;
    this.quoted = quotes(text.raw());
  }

  boolean is(Span found) {
    return quoted.stream().noneMatch(found::overlaps) && !isDenied(found);
  }

  private boolean isDenied(Span found) {
    var words = text.words();
    int at = 0;
    while (at < words.size() && words.get(at).start() < found.start()) {
      at++;
    }
    if (at == words.size()) {
      return false;
    }
    int sentence = words.get(at).sentence();
    for (int before = at - 1; before >= Math.max(0, at - LOOKED_BACK); before--) {
      var word = words.get(before);
      if (word.sentence() != sentence || clauseEnds(word.end(), found.start())) {
        return false;
      }
      if (DENYING.contains(word.folded())) {
        return !AFTER_ALL.contains(words.get(before + 1).folded());
      }
    }
    return false;
  }

  private boolean clauseEnds(int from, int until) {
    for (int i = from; i < until; i++) {
      if (",;:–—()".indexOf(text.raw().charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static List<Span> quotes(String raw) {
    var quotes = new ArrayList<Span>();
    int at = 0;
    while (at < raw.length()) {
      int end = endOfQuote(raw, at);
      if (end > at) {
        quotes.add(new Span(at, end));
      }
      at = Math.max(at + 1, end);
    }
    return quotes;
  }

  /** Index after the quote that begins here; -1 when none does. */
  private static int endOfQuote(String raw, int at) {
    char sign = raw.charAt(at);
    boolean startsLine = at == 0 || raw.charAt(at - 1) == '\n';
    if (sign == '>' && startsLine) {
      int end = raw.indexOf('\n', at);
      return end < 0 ? raw.length() : end;
    }
    var closing =
        switch (sign) {
          case '"' -> "\"";
          case '“' -> "”“\"";
          case '„' -> "”“\"";
          case '«' -> "»";
          case '»' -> "«";
          default -> "";
        };
    for (int i = at + 1; !closing.isEmpty() && i < reach(raw, at); i++) {
      if (closing.indexOf(raw.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private static int reach(String raw, int at) {
    return Math.min(raw.length(), at + LONGEST_QUOTE);
  }
}
