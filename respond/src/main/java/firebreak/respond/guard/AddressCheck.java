package firebreak.respond.guard;

import firebreak.respond.guard.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Finds where somebody lives; addresses introduced as our own shops and offices are ours. */
record AddressCheck(String rule) implements Check {

  /*
   * Three shapes: a number before a capitalised street with its kind ("12 Oak Street"), a Polish
   * street, avenue or estate before a capitalised name and a number ("ul. Długa 5/7"), and a post
   * code beside a town. A street without a number is nobody's home. Error: villages where the house
   * number follows the village ("Zalesie 14") are found only with their post code.
   */

  private static final String NAME = "\\p{Lu}[\\p{L}'’.-]{1,30}+";
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])\\d{1,5}[A-Za-z]?,? (?:"
              + NAME
              + " ){1,3}"
              + "(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Ct|Boulevard|Blvd|Close|"
              + "Crescent|Terrace|Place|Square|Way)(?![\\p{L}])");
  private static final Pattern POLISH =
      Pattern.compile(
          "(?iu:(?<![\\p{L}\\p{N}])(?:ul\\.|ulic[ay]|ulicę|al\\.|alej[aei]|aleję|alejach|os\\.|osiedl[eu]"
              + "|pl\\.|placu?)) ?(?:(?:\\p{Lu}|\\d{1,2} )[\\p{L}.-]{0,30}+ ){1,4}(?:nr )?\\d{1,4}[A-Za-z]?(?:/\\d{1,4})?");
  private static final Pattern POST_CODE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(?:\\d{2}-\\d{3} \\p{Lu}\\p{L}{2,30}+"
              + "|[A-Z]{1,2}\\d[A-Z0-9]? \\d[A-Z]{2}(?![\\p{L}\\p{N}])"
              + "|[A-Z]{2} \\d{5}(?:-\\d{4})?(?![\\p{L}\\p{N}-]))");
  private static final int REACH = 60;

  @Override
  public List<Spot> spots(Reading reading) {
    var words = reading.words();
    return List.of(ENGLISH, POLISH, POST_CODE).stream()
        .flatMap(pattern -> Patterns.all(pattern, words).stream())
        .filter(span -> reading.spared(rule).stream().noneMatch(ours -> introduces(ours, span)))
        .map(reading::spot)
        .toList();
  }

  private static boolean introduces(Span ours, Span address) {
    return ours.end() <= address.start() && address.start() - ours.end() <= REACH;
  }
}
