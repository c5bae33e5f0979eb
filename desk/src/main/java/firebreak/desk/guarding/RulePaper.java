package firebreak.desk.guarding;

import firebreak.desk.platform.YamlFile;
import firebreak.desk.platform.YamlFile.Placed;
import firebreak.desk.platform.YamlLines;
import firebreak.respond.guard.house.HouseReader;
import firebreak.respond.guard.house.HouseRules;
import firebreak.respond.guard.house.HouseSheet;
import firebreak.respond.guard.house.LinearPatterns;
import firebreak.respond.guard.house.Mistake;
import firebreak.respond.guard.house.ShippedRule;
import java.util.List;
import java.util.Set;

/** A brand's rules as YAML. */
final class RulePaper {

  static final int LONGEST = 128 * 1024;
  private static final YamlFile FILE = new YamlFile(LONGEST, 8, Set.of("name"));

  private final List<ShippedRule> shipped;
  private final LinearPatterns patterns;

  RulePaper(List<ShippedRule> shipped, LinearPatterns patterns) {
    this.shipped = shipped;
    this.patterns = patterns;
  }

  static String write(HouseRules rules) {
    return YamlFile.write(HouseSheet.of(rules));
  }

  /** What came of reading. */
  sealed interface Read {
    record Good(HouseRules rules) implements Read {}

    record Wrong(List<Placed> mistakes) implements Read {}
  }

  Read read(String text) {
    return switch (FILE.open(text)) {
      case YamlFile.Opened.Content(var sheet, var lines) -> sense(sheet, lines);
      case YamlFile.Opened.Refused(var mistake) -> new Read.Wrong(List.of(mistake));
    };
  }

  private Read sense(Object sheet, YamlLines lines) {
    return switch (HouseReader.read(sheet, shipped, patterns)) {
      case HouseReader.Outcome.Good(var rules) -> new Read.Good(rules);
      case HouseReader.Outcome.Wrong(var mistakes) ->
          new Read.Wrong(mistakes.stream().map(one -> placed(one, lines)).toList());
    };
  }

  private static Placed placed(Mistake mistake, YamlLines lines) {
    return new Placed(lines.of(mistake.path()), mistake.path(), mistake.words());
  }
}
