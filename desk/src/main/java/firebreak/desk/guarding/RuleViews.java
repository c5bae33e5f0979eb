package firebreak.desk.guarding;

import firebreak.desk.brands.Brand;
import firebreak.desk.guarding.Guards.InForce;
import firebreak.desk.guarding.RuleStore.Proposal;
import firebreak.respond.guard.Guard;
import firebreak.respond.guard.house.EditWords;
import firebreak.respond.guard.house.Exemption;
import firebreak.respond.guard.house.HouseRules;
import firebreak.respond.guard.house.Loosening;
import firebreak.respond.guard.house.OwnRule;
import firebreak.respond.guard.house.ShippedRule;
import firebreak.respond.guard.house.Strictness;
import firebreak.respond.guard.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts a brand's rules before one reader. */
@Component
class RuleViews {

  private static final int LAST = 10;

  private final Guards guards;
  private final RuleStore store;
  private final GuardReaders readers;
  private final List<ShippedRule> shipped;

  RuleViews(Guards guards, RuleStore store, GuardReaders readers, Guard shipped) {
    this.guards = guards;
    this.store = store;
    this.readers = readers;
    this.shipped = shipped.shippedRules();
  }

  List<ShippedRule> shipped() {
    return shipped;
  }

  ShippedRule rule(String name) {
    return shipped.stream()
        .filter(rule -> rule.name().equals(name))
        .findFirst()
        .orElseThrow(() -> GuardReaders.unknown("rule " + name));
  }

  ModelAndView overview(Brand brand, GuardReader reader, String search) {
    var now = guards.inForce(brand.id());
    return page("guarding/overview", brand, reader)
        .addObject("lead", lead(brand, now, reader))
        .addObject("search", search)
        .addObject("rules", listed(now.rules(), reader, search))
        .addObject("own", own(now.rules(), search))
        .addObject("exceptions", exceptions(now.rules(), Optional.empty(), reader))
        .addObject("exceptable", exceptable(now.rules(), reader))
        .addObject("waiting", waiting(brand, now.rules(), reader))
        .addObject("versions", versions(brand, reader))
        .addObject("judge", guards.judge(brand.id()))
        .addObject("language", reader.person().language());
  }

  private String lead(Brand brand, InForce now, GuardReader reader) {
    long stop = shipped.stream().filter(rule -> now.rules().of(rule) == Strictness.BLOCK).count();
    long off = shipped.stream().filter(rule -> now.rules().of(rule) == Strictness.OFF).count();
    return reader.say(
        "lead",
        brand.name(),
        reader.counted("rules", shipped.size() + now.rules().own().size()),
        reader.counted("stop", stop + ownThatStop(now.rules())),
        reader.counted("off", off));
  }

  private static long ownThatStop(HouseRules rules) {
    return rules.own().stream().filter(rule -> rule.strictness() == Strictness.BLOCK).count();
  }

  private List<Listed> listed(HouseRules rules, GuardReader reader, String search) {
    return shipped.stream()
        .map(rule -> listed(rule, rules, reader))
        .filter(one -> one.fits(search))
        .toList();
  }

  private static Listed listed(ShippedRule rule, HouseRules rules, GuardReader reader) {
    var how = rules.of(rule);
    return new Listed(
        rule.name(),
        reader.say(rule.title()),
        reader.say(rule.why()),
        how,
        how != rule.strictness(),
        rule.keep().isPresent());
  }

  private static List<Listed> own(HouseRules rules, String search) {
    return rules.own().stream()
        .map(rule ->
            new Listed(rule.name(), rule.name(), rule.why(), rule.strictness(), false, false))
        .filter(one -> one.fits(search))
        .toList();
  }

  /** Those of one rule, or all. */
  List<Excepted> exceptions(HouseRules rules, Optional<String> of, GuardReader reader) {
    var shown = new ArrayList<Excepted>();
    for (int n = 0; n < rules.exemptions().size(); n++) {
      var one = rules.exemptions().get(n);
      if (of.isEmpty() || one.concerns(of.get())) {
        shown.add(new Excepted(n, one.words(), from(one, reader), one.why()));
      }
    }
    return shown;
  }

  private String from(Exemption one, GuardReader reader) {
    return one.rule()
        .map(name ->
            shipped.stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .map(rule -> reader.say(rule.title()))
                .orElse(name))
        .orElseGet(() -> reader.say("exceptions.every"));
  }

  /** The rules from which words may be excepted. */
  private List<Choice> exceptable(HouseRules rules, GuardReader reader) {
    var choices = new ArrayList<Choice>();
    shipped.stream()
        .filter(rule -> rule.keep().isEmpty())
        .map(rule -> new Choice(rule.name(), reader.say(rule.title())))
        .forEach(choices::add);
    rules.own().stream()
        .map(OwnRule::findingName)
        .map(name -> new Choice(name, name))
        .forEach(choices::add);
    return choices;
  }

  private List<Waiting> waiting(Brand brand, HouseRules rules, GuardReader reader) {
    return store.waiting(brand.id()).stream().map(one -> waiting(one, rules, reader)).toList();
  }

  private Waiting waiting(Proposal one, HouseRules rules, GuardReader reader) {
    return new Waiting(
        one.id(),
        reader.say(EditWords.of(one.edit(), shipped)),
        Loosening.between(rules, one.edit().on(rules), shipped).stream().map(reader::say).toList(),
        reader.say("by", readers.name(one.by()), reader.at(one.at()), one.why()),
        one.by().equals(reader.person().id()));
  }

  private List<Past> versions(Brand brand, GuardReader reader) {
    return store.last(brand.id(), LAST).stream()
        .map(one ->
            new Past(
                one.number(),
                reader.say(EditWords.of(one.edit(), shipped)),
                reader.say("by", readers.name(one.by()), reader.at(one.at()), one.why()),
                one.agreed()
                    .map(second -> reader.say("agreed-by", readers.name(second)))
                    .orElse("")))
        .toList();
  }

  /** The page of one shipped rule. */
  ModelAndView one(Brand brand, ShippedRule rule, GuardReader reader) {
    var rules = guards.inForce(brand.id()).rules();
    var choices =
        Arrays.stream(Strictness.values())
            .map(how -> new How(how, reader.say("severity." + how), rule.mayBe(how)))
            .toList();
    return page("guarding/rule", brand, reader)
        .addObject("rule", listed(rule, rules, reader))
        .addObject("instead", reader.say(rule.instead()))
        .addObject("source", rule.source())
        .addObject("shippedAs", reader.say("severity." + rule.strictness()))
        .addObject("kept", rule.keep().map(keep -> reader.say(keep.why())).orElse(""))
        .addObject("choices", choices)
        .addObject("exceptions", exceptions(rules, Optional.of(rule.name()), reader))
        .addObject("language", reader.person().language());
  }

  static ModelAndView page(String view, Brand brand, GuardReader reader) {
    return new ModelAndView(view)
        .addObject("brand", brand)
        .addObject("mayWrite", reader.mayWrite());
  }

  /**
   * A rule in the list.
   *
   * @param changed whether the brand made it harder or softer than it was shipped
   * @param kept whether it may not be made softer
   */
  record Listed(
      String name, String title, String why, Strictness how, boolean changed, boolean kept) {

    boolean fits(String search) {
      var folded = Folding.fold(name + " " + title + " " + why);
      return Arrays.stream(Folding.fold(search.strip()).split("\\s+", -1))
          .allMatch(folded::contains);
    }
  }

  /** How hard a rule could be, and whether it may. */
  record How(Strictness how, String words, boolean allowed) {}

  /** Words that are left alone; the number is their place in the brand's list. */
  record Excepted(int number, String words, String from, String why) {}

  record Choice(String name, String title) {}

  record Waiting(long id, String what, List<String> softer, String by, boolean own) {}

  record Past(int number, String what, String by, String agreed) {}
}
