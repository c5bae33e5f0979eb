package firebreak.respond.guard.house;

import firebreak.respond.guard.text.Phrasebook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What must be true of a brand's rules before they may judge words. */
public final class HouseChecks {

  public static final int MOST_OWN = 50;
  public static final int MOST_WORDS = 60;
  public static final int MOST_PATTERNS = 30;
  public static final int MOST_EXEMPTIONS = 100;
  public static final int LONGEST_NAME = 40;
  public static final int LONGEST_PHRASE = 200;
  public static final int LONGEST_PATTERN = 200;
  public static final int LONGEST_SENTENCE = 300;
  public static final int LONGEST_EXEMPTION = 80;

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

  private final Map<String, ShippedRule> shipped;
  private final LinearPatterns patterns;
  private final Set<String> ownNames = new HashSet<>();
  private final List<Mistake> mistakes = new ArrayList<>();

  private HouseChecks(List<ShippedRule> shipped, LinearPatterns patterns) {
    this.shipped =
        shipped.stream().collect(Collectors.toMap(ShippedRule::name, Function.identity()));
    this.patterns = patterns;
  }

  /** All mistakes at once; empty when the rules may be used. */
  public static List<Mistake> of(
      HouseRules rules, List<ShippedRule> shipped, LinearPatterns patterns) {
    var checks = new HouseChecks(shipped, patterns);
    rules.strictness().forEach(checks::strictness);
    checks.ownRules(rules.own());
    checks.exemptions(rules.exemptions());
    return List.copyOf(checks.mistakes);
  }

  private void strictness(String name, Strictness wanted) {
    var path = "rules." + name;
    var rule = shipped.get(name);
    if (rule == null) {
      wrong(path, "there is no shipped rule of this name", "nie ma wbudowanej reguły o tej nazwie");
      return;
    }
    if (!rule.mayBe(wanted)) {
      var why = rule.keep().orElseThrow().why();
      wrong(
          path,
          "may not be softer than it was shipped. " + why.english(),
          "nie może być łagodniejsza niż wbudowana. " + why.polish());
    }
  }

  private void ownRules(List<OwnRule> own) {
    most("own", own.size(), MOST_OWN);
    most("own", own.stream().mapToInt(rule -> rule.patterns().size()).sum(), MOST_PATTERNS);
    var seen = new HashSet<String>();
    for (var rule : own) {
      var path = "own(" + rule.name() + ")";
      if (!NAME.matcher(rule.name()).matches()) {
        wrong(
            path + ".name",
            "must be up to 40 small letters, digits and hyphens, such as rival-names",
            "musi mieć do 40 małych liter bez znaków diakrytycznych, cyfr i łączników, na przykład"
                + " nazwy-rywali");
      }
      if (!seen.add(rule.name())) {
        wrong(path + ".name", "two own rules have this name", "dwie własne reguły mają tę nazwę");
      }
      ownNames.add(rule.findingName());
      one(rule, path);
    }
  }

  private void one(OwnRule rule, String path) {
    sentence(path + ".why", rule.why(), true);
    sentence(path + ".instead", rule.instead(), false);
    most(path + ".words", rule.words().size(), MOST_WORDS);
    if (rule.words().isEmpty() && rule.patterns().isEmpty()) {
      wrong(
          path + ".words",
          "needs at least one word or pattern to look for",
          "potrzebuje co najmniej jednego słowa albo wzorca");
    }
    for (int n = 0; n < rule.words().size(); n++) {
      phrase(path + ".words[" + n + "]", rule.words().get(n));
    }
    for (int n = 0; n < rule.patterns().size(); n++) {
      pattern(path + ".patterns[" + n + "]", rule.patterns().get(n));
    }
  }

  private void phrase(String path, String written) {
    if (written.isBlank() || written.length() > LONGEST_PHRASE) {
      length(path, LONGEST_PHRASE);
      return;
    }
    try {
      new Phrasebook<String>().add(path, written);
    } catch (IllegalArgumentException e) { // told to whoever wrote the phrase
      wrong(
          path,
          "is no phrase (" + e.getMessage() + "): write words, stem*, a|b, ?perhaps, ~2, !not",
          "nie jest frazą (" + e.getMessage() + "): pisz słowa, rdzeń*, a|b, ?może, ~2, !nie");
    }
  }

  private void pattern(String path, String written) {
    if (written.isBlank() || written.length() > LONGEST_PATTERN) {
      length(path, LONGEST_PATTERN);
      return;
    }
    if (patterns.read(written) instanceof LinearPatterns.Read.Wrong(var position, var why)) {
      wrong(
          path,
          "is no pattern: at sign " + (position + 1) + ", " + why.english(),
          "nie jest wzorcem: przy znaku " + (position + 1) + ", " + why.polish());
    }
  }

  private void exemptions(List<Exemption> exemptions) {
    most("exceptions", exemptions.size(), MOST_EXEMPTIONS);
    for (int n = 0; n < exemptions.size(); n++) {
      exemption("exceptions[" + n + "]", exemptions.get(n));
    }
  }

  private void exemption(String path, Exemption exemption) {
    var words = exemption.words();
    boolean says = words.chars().anyMatch(Character::isLetterOrDigit);
    if (!says || words.length() > LONGEST_EXEMPTION || words.indexOf('\n') >= 0) {
      length(path + ".words", LONGEST_EXEMPTION);
    }
    sentence(path + ".why", exemption.why(), true);
    exemption.rule().filter(name -> !ownNames.contains(name)).ifPresent(name -> known(path, name));
  }

  private void known(String path, String name) {
    var rule = shipped.get(name);
    if (rule == null) {
      wrong(path + ".rule", "there is no rule of this name", "nie ma reguły o tej nazwie");
    } else if (rule.keep().isPresent()) {
      var why = rule.keep().get().why();
      wrong(
          path + ".rule",
          "this rule knows no exceptions. " + why.english(),
          "ta reguła nie zna wyjątków. " + why.polish());
    }
  }

  private void sentence(String path, String said, boolean needed) {
    if (said.length() > LONGEST_SENTENCE || (needed && said.isBlank())) {
      length(path, LONGEST_SENTENCE);
    }
  }

  private void most(String path, int there, int most) {
    if (there > most) {
      wrong(
          path,
          "holds " + there + ", more than the " + most + " that are allowed",
          "zawiera " + there + ", więcej niż dozwolone " + most);
    }
  }

  private void length(String path, int longest) {
    wrong(
        path,
        "must say something, in at most " + longest + " signs",
        "musi coś mówić i mieć najwyżej " + longest + " znaków");
  }

  private void wrong(String path, String english, String polish) {
    mistakes.add(Mistake.at(path, english, polish));
  }
}
