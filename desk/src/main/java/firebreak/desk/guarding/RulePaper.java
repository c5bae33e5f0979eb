package firebreak.desk.guarding;

import firebreak.respond.guard.house.HouseReader;
import firebreak.respond.guard.house.HouseRules;
import firebreak.respond.guard.house.HouseSheet;
import firebreak.respond.guard.house.LinearPatterns;
import firebreak.respond.guard.house.Mistake;
import firebreak.respond.guard.house.ShippedRule;
import firebreak.respond.wording.Bilingual;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** A brand's rules as YAML: plain values only, bounded in size and depth, no tricks. */
final class RulePaper {

  static final int LONGEST = 128 * 1024;
  private static final int DEEPEST = 8;
  private static final int MOST_ALIASES = 10;

  private final List<ShippedRule> shipped;
  private final LinearPatterns patterns;

  RulePaper(List<ShippedRule> shipped, LinearPatterns patterns) {
    this.shipped = shipped;
    this.patterns = patterns;
  }

  static String write(HouseRules rules) {
    var options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setAllowUnicode(true);
    options.setWidth(160);
    options.setIndicatorIndent(2);
    options.setIndentWithIndicator(true);
    options.setIndent(2);
    return new Yaml(options).dump(HouseSheet.of(rules));
  }

  /** What came of reading. */
  sealed interface Read {
    record Good(HouseRules rules) implements Read {}

    record Wrong(List<Placed> mistakes) implements Read {}
  }

  /**
   * A mistake and where it stands.
   *
   * @param line from 1; 0 when it stands nowhere in particular
   */
  record Placed(int line, String path, Bilingual words) {}

  Read read(String text) {
    if (text.length() > LONGEST) {
      return wrong(
          "The file is larger than " + LONGEST / 1024 + " KB.",
          "Plik ma więcej niż " + LONGEST / 1024 + " KB.");
    }
    try {
      Object sheet = new Yaml(new SafeConstructor(limits())).load(text);
      return sheet == null
          ? wrong("The file is empty.", "Plik jest pusty.")
          : sense(sheet, RuleLines.of(text, limits()));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      var problem = String.valueOf(e.getProblem());
      return new Read.Wrong(List.of(new Placed(line, "", new Bilingual(problem, problem))));
    } catch (YAMLException e) {
      var problem = String.valueOf(e.getMessage());
      return wrong(problem, problem);
    }
  }

  private Read sense(Object sheet, RuleLines lines) {
    return switch (HouseReader.read(sheet, shipped, patterns)) {
      case HouseReader.Outcome.Good(var rules) -> new Read.Good(rules);
      case HouseReader.Outcome.Wrong(var mistakes) ->
          new Read.Wrong(mistakes.stream().map(one -> placed(one, lines)).toList());
    };
  }

  private static Placed placed(Mistake mistake, RuleLines lines) {
    return new Placed(lines.of(mistake.path()), mistake.path(), mistake.words());
  }

  private static Read wrong(String english, String polish) {
    return new Read.Wrong(List.of(new Placed(0, "", new Bilingual(english, polish))));
  }

  private static LoaderOptions limits() {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setAllowRecursiveKeys(false);
    options.setMaxAliasesForCollections(MOST_ALIASES);
    options.setNestingDepthLimit(DEEPEST);
    options.setCodePointLimit(LONGEST);
    return options;
  }
}
