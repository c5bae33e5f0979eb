package firebreak.respond.guard;

import firebreak.respond.guard.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds bank accounts: IBAN of any country, and Polish numbers written without PL. */
final class Ibans {

  /*
   * ISO 13616: two letters, two check digits, up to thirty more; moved to the end and read as a
   * number (A is 10), the remainder by 97 is 1. One wrong number in 97 passes. The length is not
   * looked up by country: every length from 15 to 34 that ends at a border of a group is tried, so
   * that a word behind the number does not hide it. Cost: at most 34 steps per pair of letters.
   */

  private static final Pattern START =
      Pattern.compile("(?<![\\p{L}\\p{N}])[A-Za-z]{2}[0-9]{2}(?=[ -]?[A-Za-z0-9])");
  private static final int SHORTEST = 15;
  private static final int LONGEST = 34;
  private static final int POLISH_DIGITS = 26;

  private Ibans() {}

  static List<Spot> spots(Reading reading) {
    var words = reading.words();
    var spans = new ArrayList<Span>();
    for (var start : Patterns.all(START, words)) {
      ibanAt(start.start(), words).ifPresent(spans::add);
    }
    for (var run : reading.numbers()) {
      for (var part : run.stretches(POLISH_DIGITS, POLISH_DIGITS)) {
        if (isValid("PL" + part.digits())) {
          spans.add(part.span());
        }
      }
    }
    return withoutOverlaps(spans).stream().map(reading::spot).toList();
  }

  private static List<Span> withoutOverlaps(List<Span> spans) {
    var kept = new ArrayList<Span>();
    for (var span : spans) {
      if (kept.stream().noneMatch(span::overlaps)) {
        kept.add(span);
      }
    }
    return kept;
  }

  private static Optional<Span> ibanAt(int start, String words) {
    var signs = new StringBuilder();
    Optional<Span> longest = Optional.empty();
    for (int at = start; at < words.length() && signs.length() < LONGEST; at++) {
      char sign = words.charAt(at);
      if (isSign(sign, Character.isLowerCase(words.charAt(start)))) {
        signs.append(sign);
        boolean border =
            at + 1 == words.length() || !Character.isLetterOrDigit(words.charAt(at + 1));
        if (border && signs.length() >= SHORTEST && isValid(signs.toString())) {
          longest = Optional.of(new Span(start, at + 1));
        }
      } else if (sign != ' ' && sign != '-' && sign != '\u00a0') {
        break;
      }
    }
    return longest;
  }

  /** Ordinary words behind a code are in small letters: a number keeps to one case. */
  private static boolean isSign(char sign, boolean small) {
    char first = small ? 'a' : 'A';
    return (sign >= '0' && sign <= '9') || (sign >= first && sign < first + 26);
  }

  static boolean isValid(String iban) {
    var upper = iban.toUpperCase(Locale.ROOT);
    int remainder = 0;
    for (int i = 0; i < upper.length(); i++) {
      int value = Character.digit(upper.charAt((i + 4) % upper.length()), 36);
      remainder = (value > 9 ? remainder * 100 + value : remainder * 10 + value) % 97;
    }
    return remainder == 1;
  }
}
