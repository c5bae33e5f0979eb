package firebreak.respond.guard;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds payment cards and PESEL numbers by their check digits. */
final class Numbers {

  /*
   * Cards: ISO/IEC 7812, 13 to 19 digits beginning with 2 to 6, Luhn's check digit; one random
   * number in ten passes it, so only the groupings that cards are written in count. PESEL: eleven
   * digits, weights 1 3 7 9, a possible month and day. Cost: groups times five.
   */

  private static final Set<String> CARD_SHAPES =
      Set.of("4-4-4-4", "4-6-5", "4-6-4", "4-4-4-4-3", "13", "14", "15", "16", "17", "18", "19");
  private static final int[] PESEL_WEIGHTS = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};

  private Numbers() {}

  static List<Spot> cards(Reading reading) {
    return found(reading, 13, 19, run -> CARD_SHAPES.contains(run.shape()) && isCard(run.digits()));
  }

  static List<Spot> pesels(Reading reading) {
    return found(reading, 11, 11, run -> run.groups().size() == 1 && isPesel(run.digits()));
  }

  private static List<Spot> found(
      Reading reading, int fewest, int most, Predicate<DigitRun> wanted) {
    return reading.numbers().stream()
        .flatMap(run -> run.stretches(fewest, most).stream())
        .filter(wanted)
        .map(run -> reading.spot(run.span()))
        .toList();
  }

  static boolean isCard(String digits) {
    char first = digits.charAt(0);
    if (digits.length() < 13 || digits.length() > 19 || first < '2' || first > '6') {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighed = i % 2 == 0 ? digit : digit * 2;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
  }

  static boolean isPesel(String digits) {
    if (digits.length() != 11) {
      return false;
    }
    int month = Integer.parseInt(digits.substring(2, 4)) % 20;
    int day = Integer.parseInt(digits.substring(4, 6));
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < PESEL_WEIGHTS.length; i++) {
      sum += PESEL_WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return (10 - sum % 10) % 10 == digits.charAt(10) - '0';
  }
}
