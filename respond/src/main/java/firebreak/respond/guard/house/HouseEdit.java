package firebreak.respond.guard.house;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One change that somebody wants to make to a brand's rules. */
public sealed interface HouseEdit {

  /** The rules with this change made; the same rules when it changes nothing. */
  HouseRules on(HouseRules rules);

  /** A shipped rule becomes this hard. */
  record MakeRule(String rule, Strictness to) implements HouseEdit {
    @Override
    public HouseRules on(HouseRules rules) {
      var strictness = new HashMap<>(rules.strictness());
      strictness.put(rule, to);
      return new HouseRules(strictness, rules.own(), rules.exemptions());
    }
  }

  /**
   * An own rule is added, or takes the place of another.
   *
   * @param instead name of the rule whose place it takes
   */
  record PutOwn(Optional<String> instead, OwnRule rule) implements HouseEdit {
    @Override
    public HouseRules on(HouseRules rules) {
      var own = new ArrayList<OwnRule>();
      boolean placed = false;
      for (var one : rules.own()) {
        boolean replaced = instead.filter(one.name()::equals).isPresent();
        own.add(replaced ? rule : one);
        placed |= replaced;
      }
      if (!placed) {
        own.add(rule);
      }
      return new HouseRules(rules.strictness(), own, rules.exemptions());
    }
  }

  /** An own rule goes. */
  record RemoveOwn(String name) implements HouseEdit {
    @Override
    public HouseRules on(HouseRules rules) {
      var own = rules.own().stream().filter(rule -> !rule.name().equals(name)).toList();
      return new HouseRules(rules.strictness(), own, rules.exemptions());
    }
  }

  /** Words are excepted. */
  record Except(Exemption exemption) implements HouseEdit {
    @Override
    public HouseRules on(HouseRules rules) {
      var all = Stream.concat(rules.exemptions().stream(), Stream.of(exemption)).distinct();
      return new HouseRules(rules.strictness(), rules.own(), all.toList());
    }
  }

  /** Words are excepted no longer. */
  record ExceptNoMore(Exemption exemption) implements HouseEdit {
    @Override
    public HouseRules on(HouseRules rules) {
      List<Exemption> left =
          rules.exemptions().stream().filter(one -> !one.equals(exemption)).toList();
      return new HouseRules(rules.strictness(), rules.own(), left);
    }
  }

  /** All of it is as in a file. */
  record TakeAll(HouseRules all) implements HouseEdit {
    @Override
    public HouseRules on(HouseRules rules) {
      return all;
    }
  }
}
