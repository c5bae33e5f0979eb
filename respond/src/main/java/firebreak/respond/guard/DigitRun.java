package firebreak.respond.guard;

import firebreak.respond.guard.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Groups of digits that stand together, such as {@code +48 600 100 200}.
 *
 * @param start index of the first sign, a plus or bracket included
 */
record DigitRun(int start, boolean plus, List<Group> groups) {

  private static final String SEPARATORS = " -.()\u00a0\u2011\u2013";
  private static final int MOST_SEPARATORS = 2;
  private static final int MOST_GROUPS = 8;

  /** Digits without a sign between them. */
  record Group(String digits, int start, int end) {}

  /** All runs of a text, read once from left to right. */
  static List<DigitRun> in(String words) {
    var runs = new ArrayList<DigitRun>();
    int at = 0;
    while (at < words.length()) {
      if (!isDigit(words.charAt(at))) {
        at++;
        continue;
      }
      var run = from(at, words);
      at = run.groups().getLast().end();
      runs.add(run);
    }
    return runs;
  }

  private static DigitRun from(int at, String words) {
    var groups = new ArrayList<Group>();
    int next = at;
    while (next < words.length() && isDigit(words.charAt(next))) {
      int end = endOfDigits(next, words);
      if (!groups.isEmpty() && end < words.length() && Character.isLetter(words.charAt(end))) {
        break; // "8am" is no part of the number before it
      }
      groups.add(new Group(words.substring(next, end), next, end));
      next = afterSeparators(end, words);
    }
    int before = at;
    while (before > 0 && (words.charAt(before - 1) == '(' || words.charAt(before - 1) == '+')) {
      before--;
    }
    return new DigitRun(before, words.substring(before, at).contains("+"), groups);
  }

  private static int endOfDigits(int at, String words) {
    int end = at;
    while (end < words.length() && isDigit(words.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int afterSeparators(int at, String words) {
    int next = at;
    while (next < words.length()
        && next - at < MOST_SEPARATORS
        && SEPARATORS.indexOf(words.charAt(next)) >= 0) {
      next++;
    }
    return next;
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  String digits() {
    return groups.stream().map(Group::digits).collect(Collectors.joining());
  }

  Span span() {
    return new Span(start, groups.getLast().end());
  }

  /** Every stretch of neighbouring groups with this many digits in all. */
  List<DigitRun> stretches(int fewestDigits, int mostDigits) {
    var stretches = new ArrayList<DigitRun>();
    for (int from = 0; from < groups.size(); from++) {
      int digits = 0;
      for (int to = from; to < groups.size() && to < from + MOST_GROUPS; to++) {
        digits += groups.get(to).digits().length();
        if (digits > mostDigits) {
          break;
        }
        if (digits >= fewestDigits) {
          stretches.add(stretch(from, to + 1));
        }
      }
    }
    return stretches;
  }

  private DigitRun stretch(int from, int to) {
    var part = groups.subList(from, to);
    boolean first = from == 0;
    return new DigitRun(first ? start : part.getFirst().start(), first && plus, part);
  }

  /** The lengths of the groups, such as {@code 3-3-3}. */
  String shape() {
    return groups.stream()
        .map(group -> Integer.toString(group.digits().length()))
        .collect(Collectors.joining("-"));
  }
}
