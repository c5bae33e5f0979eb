package firebreak.respond.guard.house;

import firebreak.respond.guard.house.OwnRule.Scope;
import firebreak.respond.guard.house.OwnRule.Spoken;
import firebreak.respond.guard.house.OwnRule.Where;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes rules of what stands on paper, or says everything that is wrong with it. */
public final class HouseReader {

  private HouseReader() {}

  /** What came of reading. */
  public sealed interface Outcome {

    record Good(HouseRules rules) implements Outcome {}

    record Wrong(List<Mistake> mistakes) implements Outcome {}
  }

  public static Outcome read(Object sheet, List<ShippedRule> shipped, LinearPatterns patterns) {
    var mistakes = new ArrayList<Mistake>();
    var rules = rules(new Entry(sheet, "", mistakes));
    mistakes.addAll(HouseChecks.of(rules, shipped, patterns));
    return mistakes.isEmpty() ? new Outcome.Good(rules) : new Outcome.Wrong(first(mistakes));
  }

  /** Of several things wrong with one place the first says it. */
  private static List<Mistake> first(List<Mistake> mistakes) {
    var byPath = new LinkedHashMap<String, Mistake>();
    mistakes.forEach(one -> byPath.putIfAbsent(one.path(), one));
    return List.copyOf(byPath.values());
  }

  private static HouseRules rules(Entry top) {
    top.only("rules", "own", "exceptions");
    return new HouseRules(
        top.at("rules").map(HouseReader::strictness).orElse(Map.of()),
        top.list("own").stream().map(HouseReader::own).toList(),
        top.list("exceptions").stream().map(HouseReader::exemption).toList());
  }

  private static Map<String, Strictness> strictness(Entry rules) {
    var strictness = new LinkedHashMap<String, Strictness>();
    for (var key : rules.map().keySet()) {
      var name = String.valueOf(key);
      rules
          .at(name)
          .ifPresentOrElse(
              one -> strictness.put(name, one.strictness()),
              () -> rules.wrong(name + " says nothing", name + " nic nie mówi"));
    }
    return strictness;
  }

  private static OwnRule own(Entry entry) {
    entry.only("name", "severity", "scope", "language", "why", "instead", "words", "patterns");
    return new OwnRule(
        entry.words("name"),
        entry.at("severity").map(Entry::strictness).orElse(Strictness.WARN),
        new Where(
            entry
                .at("scope")
                .map(one -> one.named(Scope.class, Scope.EVERYWHERE))
                .orElse(Scope.EVERYWHERE),
            entry
                .at("language")
                .map(one -> one.named(Spoken.class, Spoken.ANY))
                .orElse(Spoken.ANY)),
        entry.words("why"),
        entry.at("instead").map(Entry::word).orElse(""),
        entry.list("words").stream().map(Entry::word).toList(),
        entry.list("patterns").stream().map(Entry::word).toList());
  }

  private static Exemption exemption(Entry entry) {
    entry.only("words", "rule", "why");
    return new Exemption(
        entry.words("words"), entry.at("rule").map(Entry::word), entry.words("why"));
  }
}
