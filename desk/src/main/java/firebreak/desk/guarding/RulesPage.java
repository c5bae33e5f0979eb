package firebreak.desk.guarding;

import firebreak.desk.brands.Brand;
import firebreak.desk.guarding.Trials.Tried;
import firebreak.desk.guarding.Trials.Words;
import firebreak.model.Finding;
import firebreak.respond.guard.house.HouseChecks;
import firebreak.respond.guard.house.HouseEdit;
import firebreak.respond.guard.house.HouseRules;
import firebreak.respond.guard.house.LinearPatterns;
import firebreak.respond.guard.house.Mistake;
import firebreak.respond.guard.house.OwnRule;
import firebreak.respond.guard.house.Strictness;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the rules of the guard are read and tried; whoever is signed in may. */
@Controller
class RulesPage {

  static final String ALL = "/guard/{brand}";

  private final GuardReaders readers;
  private final RuleViews views;
  private final Guards guards;
  private final Trials trials;
  private final LinearPatterns patterns;

  RulesPage(Doors doors, Guards guards, Trials trials, LinearPatterns patterns) {
    this.readers = doors.readers();
    this.views = doors.views();
    this.guards = guards;
    this.trials = trials;
    this.patterns = patterns;
  }

  @GetMapping(ALL)
  ModelAndView overview(
      @PathVariable String brand, @RequestParam(defaultValue = "") String q, Principal me) {
    var search = q.substring(0, Math.min(q.length(), 100));
    return views.overview(readers.brand(brand), readers.of(me), search);
  }

  @GetMapping(ALL + "/rules/{name}")
  ModelAndView rule(@PathVariable String brand, @PathVariable String name, Principal me) {
    return views.one(readers.brand(brand), views.rule(name), readers.of(me));
  }

  @GetMapping(ALL + "/rules.yaml")
  ResponseEntity<byte[]> export(@PathVariable String brand) {
    var known = readers.brand(brand);
    var yaml = RulePaper.write(guards.inForce(known.id()).rules());
    var name = ContentDisposition.attachment().filename("guard-" + known.id() + ".yaml").build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .contentType(MediaType.parseMediaType("application/yaml;charset=UTF-8"))
        .body(yaml.getBytes(StandardCharsets.UTF_8));
  }

  /** What all rules together say. */
  @PostMapping(ALL + "/try")
  ModelAndView tryAll(@PathVariable String brand, Box box, Principal me) {
    var tried = new Tried(readers.brand(brand), readers.of(me));
    var guard = guards.of(tried.brand().id());
    return new ModelAndView("guarding/parts :: tried")
        .addObject("typed", !box.words().isBlank())
        .addObject("found", trials.words(guard, _ -> true, box.typed(), tried))
        .addObject("past", "");
  }

  /** What one shipped rule says, also when it is off now: then as hard as it was shipped. */
  @PostMapping(ALL + "/rules/{name}/try")
  ModelAndView tryOne(
      @PathVariable String brand, @PathVariable String name, Box box, Principal me) {
    var tried = new Tried(readers.brand(brand), readers.of(me));
    var rule = views.rule(name);
    var rules = guards.inForce(tried.brand().id()).rules();
    var on =
        rules.of(rule) == Strictness.OFF
            ? new HouseEdit.MakeRule(name, rule.strictness()).on(rules)
            : rules;
    return tried(on, finding -> finding.rule().equals(name), box, tried);
  }

  /** What an own rule says as it is typed. */
  @PostMapping(ALL + "/try-own")
  ModelAndView tryOwn(
      @PathVariable String brand,
      @RequestParam MultiValueMap<String, String> typed,
      Box box,
      Principal me) {
    var tried = new Tried(readers.brand(brand), readers.of(me));
    var rule = tryable(new OwnForm(typed).rule());
    var rules = new HouseRules(java.util.Map.of(), List.of(rule), List.of());
    var mistakes = HouseChecks.of(rules, views.shipped(), patterns);
    return mistakes.isEmpty()
        ? tried(rules, finding -> finding.rule().equals(rule.findingName()), box, tried)
        : wrong(mistakes, tried.reader());
  }

  /** One that is still without a name or a reason can be tried all the same. */
  private static OwnRule tryable(OwnRule rule) {
    return new OwnRule(
        rule.name().isBlank() ? "new" : rule.name(),
        rule.strictness() == Strictness.OFF ? Strictness.WARN : rule.strictness(),
        rule.where(),
        rule.why().isBlank() ? "…" : rule.why(),
        rule.instead(),
        rule.words(),
        rule.patterns());
  }

  private static ModelAndView wrong(List<Mistake> mistakes, GuardReader reader) {
    return new ModelAndView("guarding/parts :: wrong")
        .addObject("mistakes", mistakes.stream().map(one -> reader.say(one.words())).toList());
  }

  private ModelAndView tried(HouseRules rules, Predicate<Finding> which, Box box, Tried tried) {
    var guard = guards.trial(rules);
    var past = trials.past(guard, which, tried);
    return new ModelAndView("guarding/parts :: tried")
        .addObject("typed", !box.words().isBlank())
        .addObject("found", trials.words(guard, which, box.typed(), tried))
        .addObject("past", said(past, tried.reader()))
        .addObject("hits", past.shown());
  }

  private static String said(Trials.Past past, GuardReader reader) {
    if (past.of() == 0) {
      return reader.say("past.none");
    }
    return reader.say(
        "past",
        reader.counted("past.of", past.of()),
        reader.counted("past.found", past.found()),
        reader.counted("past.stopped", past.stopped()));
  }

  /** What stands in the box where words are tried; absent fields are empty. */
  record Box(Optional<String> said, Optional<String> tongue, Optional<String> place) {

    String words() {
      return said.orElse("");
    }

    Words typed() {
      var language = tongue.filter("pl"::equals).orElse("en");
      return new Words(words(), language, !place.filter("private"::equals).isPresent());
    }
  }

  /** How the pages are read and shown. */
  @org.springframework.stereotype.Component("guardDoors")
  record Doors(GuardReaders readers, RuleViews views) {}

  static String to(Brand brand) {
    return "redirect:/guard/" + brand.id();
  }
}
