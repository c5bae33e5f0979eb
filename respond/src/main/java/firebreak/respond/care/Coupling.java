package firebreak.respond.care;

import java.util.regex.Pattern;

/** Finds money and gifts in words that ask somebody to look at their post again. */
final class Coupling {

  private static final Pattern VALUE =
      Pattern.compile(
          "(?iU)\\b(?:refund\\S*|voucher\\S*|discount\\S*|coupon\\S*|gift\\S*|bonus\\S*|reward\\S*"
              + "|money|credit|free|cash\\S*|compensat\\S*|replacement\\S*|points|in return"
              + "|in exchange|zwrot\\S*|zwróc\\S*|bon(?:u|y|em|ów)?|rabat\\S*|zniżk\\S*|kupon\\S*"
              + "|prezent\\S*|upomin\\S*|gratis\\S*|darmow\\S*|za darmo|nagrod\\S*|pieni[ąę]\\S*"
              + "|rekompensat\\S*|odszkodowan\\S*|wymian\\S*|w zamian|punkt(?:y|ów))\\b"
              + "|[€$£%]|\\d+\\s*(?:zł|pln|eur|usd|gbp)\\b");

  private Coupling() {}

  static boolean isIn(String words) {
    return VALUE.matcher(words).find();
  }
}
