package firebreak.respond.guard;

import firebreak.respond.guard.text.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds telephone numbers of persons; our own lines, free numbers and introduced ones are ours. */
record PhoneCheck(String rule) implements Check {

  /*
   * A number counts by its shape: international with a plus, Polish 3-3-3 or 2-3-2-2, North American
   * 3-3-4, British with a leading zero. Nine digits in one block are a telephone only behind a word
   * that says so, which the rule's list holds. A phrase that introduces our own line ("call us on",
   * "nasza infolinia") spares the number behind it. Error: a bare block of digits without any word
   * is left to the rule about order numbers.
   */

  private static final Set<String> SHAPES =
      Set.of(
          "3-3-3",
          "2-3-2-2",
          "2-3-3-3",
          "2-2-3-2-2",
          "3-3-4",
          "1-3-3-4",
          "5-6",
          "4-3-4",
          "3-4-4",
          "4-7",
          "5-3-3");
  private static final Set<String> BARE_SHAPES = Set.of("9", "10", "11");
  private static final Pattern FREE =
      Pattern.compile("(?:1|0|48)?8(?:00|0[1-9]|33|44|55|66|77|88)\\d{6,7}");
  private static final int REACH = 40;
  private static final int REACH_OF_INTRODUCTION = 75;

  @Override
  public List<Spot> spots(Reading reading) {
    return reading.numbers().stream()
        .filter(run -> looksLikePhone(run, reading) && !isOurs(run, reading))
        .map(run -> reading.spot(run.span()))
        .toList();
  }

  private boolean looksLikePhone(DigitRun run, Reading reading) {
    int digits = run.digits().length();
    if (run.plus() && digits >= 8 && digits <= 15) {
      return true;
    }
    if (run.groups().size() > 1) {
      return SHAPES.contains(run.shape()) && startsLikePhone(run);
    }
    return BARE_SHAPES.contains(run.shape())
        && !Numbers.isPesel(run.digits())
        && isNear(reading.caught(rule), run, REACH);
  }

  private static boolean startsLikePhone(DigitRun run) {
    boolean british = run.shape().matches("5-6|4-3-4|3-4-4|4-7|5-3-3");
    return !british || run.digits().startsWith("0");
  }

  private boolean isOurs(DigitRun run, Reading reading) {
    var digits = run.digits();
    return FREE.matcher(digits).matches()
        || isNear(reading.spared(rule), run, REACH_OF_INTRODUCTION)
        || reading.context().voice().names().stream()
            .map(name -> name.replaceAll("[^0-9]", ""))
            .anyMatch(
                ours -> ours.length() >= 6 && (ours.endsWith(digits) || digits.endsWith(ours)));
  }

  private static boolean isNear(List<Span> words, DigitRun run, int reach) {
    return words.stream()
        .anyMatch(span -> span.end() <= run.start() + 1 && run.start() - span.end() <= reach);
  }
}
