package firebreak.respond.guard;

import firebreak.respond.guard.text.Span;
import firebreak.respond.guard.text.Text;
import java.util.List;
import java.util.regex.Pattern;

/** Finds numbers of orders, bookings, parcels, invoices and accounts near the word for them. */
record OrderCheck(String rule) implements Check {

  /*
   * A code is what has at least four digits, or six to ten capitals and digits mixed, with inner
   * dashes and strokes; a lone year or date is none. It counts when it stands within thirty characters
   * behind a word of the rule's list, or when a booking code stands in the same sentence. A hash
   * before five or more digits always counts. A telephone number, hours (1955-2250) and the last four
   * digits behind stars are none.
   */

  private static final Pattern CODE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}@.,/-])#?[A-Z0-9](?:[A-Z0-9]|[-/](?=[A-Z0-9])){3,30}(?![\\p{L}\\p{N}])");
  private static final Pattern DATE =
      Pattern.compile(
          "(?:19|20)\\d\\d(?:[-/](?:19|20)?\\d\\d)?|\\d{1,2}[-/]\\d{1,2}[-/](?:19|20)?\\d\\d");
  private static final Pattern NO_CODE =
      Pattern.compile(
          "(?:1-)?\\d{3}-\\d{3}-\\d{4}|[Xx]{3,}\\d{1,4}|[0-2]\\d[0-5]\\d-[0-2]\\d[0-5]\\d");
  private static final int REACH = 30;

  @Override
  public List<Spot> spots(Reading reading) {
    var near = reading.caught(rule);
    return CODE.matcher(reading.words())
        .results()
        .map(match -> new Span(match.start(), match.end()))
        .filter(code -> counts(code, near, reading.text()))
        .map(reading::spot)
        .toList();
  }

  private static boolean counts(Span code, List<Span> near, Text text) {
    var written = code.of(text.raw());
    long digits = written.chars().filter(sign -> sign >= '0' && sign <= '9').count();
    if (digits == 0 || isOther(written) || isMasked(code, text.raw())) {
      return false;
    }
    if (written.startsWith("#")) {
      return digits >= 5;
    }
    boolean mixed = digits < written.length() && written.length() >= 6 && written.length() <= 10;
    int sentence = text.sentenceAt(code.start());
    return near.stream()
        .anyMatch(word ->
            (digits >= 4 && isBehind(word, code))
                || (mixed && text.sentenceAt(word.start()) == sentence));
  }

  private static boolean isOther(String written) {
    return DATE.matcher(written).matches() || NO_CODE.matcher(written).matches();
  }

  private static boolean isMasked(Span code, String words) {
    return code.start() > 0 && words.charAt(code.start() - 1) == '*';
  }

  private static boolean isBehind(Span word, Span code) {
    return word.end() <= code.start() && code.start() - word.end() <= REACH;
  }
}
