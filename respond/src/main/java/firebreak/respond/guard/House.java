package firebreak.respond.guard;

import static java.util.stream.Collectors.toMap;

import firebreak.respond.guard.house.Exemption;
import firebreak.respond.guard.house.HouseRules;
import firebreak.respond.guard.house.HouseSheet;
import firebreak.respond.guard.house.LinearPatterns;
import firebreak.respond.guard.house.Strictness;
import firebreak.respond.guard.text.Phrasebook;
import firebreak.respond.guard.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rules by which one brand is judged: the shipped ones as hard as it wants them, then its own.
 *
 * @param phrases of its own rules
 * @param exemptions of each rule that has any
 * @param edition names exactly these rules
 */
record House(
    List<Rule> rules,
    Phrasebook<Trigger> phrases,
    Map<String, List<Exemption>> exemptions,
    String edition) {

  static House of(HouseRules wanted, Rulebook shipped, LinearPatterns patterns) {
    var rules = new ArrayList<Rule>();
    shipped.rules().forEach(rule -> rule.as(strictness(rule, wanted)).ifPresent(rules::add));
    var phrases = new Phrasebook<Trigger>();
    for (var own : wanted.own()) {
      if (own.strictness() != Strictness.OFF) {
        rules.add(OwnCheck.rule(own, patterns));
        own.words().forEach(one -> phrases.add(new Trigger(own.findingName(), false), one));
      }
    }
    var edition = Edition.of(shipped.sha256() + HouseSheet.of(wanted));
    return new House(List.copyOf(rules), phrases, exemptions(rules, wanted), edition);
  }

  private static Strictness strictness(Rule rule, HouseRules wanted) {
    return wanted.of(rule.card().shown());
  }

  private static Map<String, List<Exemption>> exemptions(List<Rule> rules, HouseRules wanted) {
    return rules.stream()
        .map(Rule::card)
        .filter(card -> card.keep().isEmpty())
        .map(Card::name)
        .filter(name -> wanted.exemptions().stream().anyMatch(one -> one.concerns(name)))
        .collect(
            toMap(
                Function.identity(),
                name -> wanted.exemptions().stream().filter(one -> one.concerns(name)).toList()));
  }

  /** What is left alone in this text. */
  Exempt exempt(String words) {
    if (exemptions.isEmpty()) {
      return Exempt.NOTHING;
    }
    var spans =
        exemptions.values().stream()
            .flatMap(List::stream)
            .distinct()
            .collect(toMap(Function.identity(), one -> one.in(words)));
    return new Exempt(exemptions, spans);
  }

  /** Where one text holds words that the brand excepted. */
  record Exempt(Map<String, List<Exemption>> byRule, Map<Exemption, List<Span>> spans) {

    static final Exempt NOTHING = new Exempt(Map.of(), Map.of());

    List<Span> of(String rule) {
      return byRule.getOrDefault(rule, List.of()).stream()
          .flatMap(one -> Stream.ofNullable(spans.get(one)))
          .flatMap(List::stream)
          .toList();
    }
  }
}
