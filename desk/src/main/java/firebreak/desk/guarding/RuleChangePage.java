package firebreak.desk.guarding;

import firebreak.desk.brands.Brand;
import firebreak.desk.guarding.ChangingRules.Answer;
import firebreak.desk.platform.YamlFile.Placed;
import firebreak.respond.guard.house.Exemption;
import firebreak.respond.guard.house.HouseEdit;
import firebreak.respond.guard.house.Mistake;
import firebreak.respond.guard.house.Strictness;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where whoever may lead a crisis changes the rules of the guard, or agrees to a change. */
@Controller
@PreAuthorize("hasRole('COMMANDER')")
class RuleChangePage {

  private final GuardReaders readers;
  private final RuleViews views;
  private final ChangingRules changing;
  private final Guards guards;
  private final RulePaper paper;

  RuleChangePage(
      RulesPage.Doors doors,
      ChangingRules changing,
      Guards guards,
      firebreak.respond.guard.house.LinearPatterns patterns) {
    this.readers = doors.readers();
    this.views = doors.views();
    this.changing = changing;
    this.guards = guards;
    this.paper = new RulePaper(views.shipped(), patterns);
  }

  @PostMapping(RulesPage.ALL + "/rules/{name}")
  ModelAndView severity(
      Place place,
      @RequestParam Strictness severity,
      @RequestParam(defaultValue = "") String why,
      Principal me,
      RedirectAttributes redirect) {
    var brand = readers.brand(place.brand());
    var rule = views.rule(place.name());
    var edit = new HouseEdit.MakeRule(rule.name(), severity);
    var back = RulesPage.to(brand) + "/rules/" + rule.name();
    return answered(brand, change(brand, edit, why, me), new Leads(back, redirect), me);
  }

  @PostMapping(RulesPage.ALL + "/exceptions")
  ModelAndView except(
      @PathVariable String brand, Typed typed, Principal me, RedirectAttributes redirect) {
    var known = readers.brand(brand);
    var rule = typed.rule().filter(name -> !name.isBlank());
    var why = typed.why().orElse("").strip();
    var exemption = new Exemption(typed.words().orElse("").strip(), rule, why);
    var edit = new HouseEdit.Except(exemption);
    var leads = new Leads(RulesPage.to(known), redirect);
    return answered(known, change(known, edit, why, me), leads, me);
  }

  @PostMapping(RulesPage.ALL + "/exceptions/remove")
  ModelAndView exceptNoMore(
      @PathVariable String brand,
      @RequestParam int number,
      @RequestParam(defaultValue = "") String words,
      Principal me,
      RedirectAttributes redirect) {
    var known = readers.brand(brand);
    var exemptions = guards.inForce(known.id()).rules().exemptions();
    var there =
        number >= 0 && number < exemptions.size()
            ? Optional.of(exemptions.get(number)).filter(one -> one.words().equals(words))
            : Optional.<Exemption>empty();
    var exemption = there.orElseThrow(() -> GuardReaders.unknown("exception " + number));
    var edit = new HouseEdit.ExceptNoMore(exemption);
    var leads = new Leads(RulesPage.to(known), redirect);
    return answered(known, change(known, edit, exemption.why(), me), leads, me);
  }

  @PostMapping(RulesPage.ALL + "/proposals/{name}/agree")
  ModelAndView agree(Place place, Principal me, RedirectAttributes redirect) {
    var brand = readers.brand(place.brand());
    var answer = changing.agree(brand.id(), place.id(), readers.of(me).person().id());
    return answered(brand, answer, new Leads(RulesPage.to(brand), redirect), me);
  }

  @PostMapping(RulesPage.ALL + "/proposals/{name}/refuse")
  String refuse(Place place, Principal me, RedirectAttributes redirect) {
    var brand = readers.brand(place.brand());
    var answer = changing.refuse(brand.id(), place.id(), readers.of(me).person().id());
    redirect.addFlashAttribute(
        "said",
        answer instanceof Answer.Refused(var why)
            ? "guarding.said.bad." + why
            : "guarding.said.refused");
    return RulesPage.to(brand);
  }

  @PostMapping(RulesPage.ALL + "/import")
  ModelAndView read(
      @PathVariable String brand,
      @RequestParam MultipartFile file,
      @RequestParam(defaultValue = "") String why,
      Principal me,
      RedirectAttributes redirect)
      throws IOException {
    var known = readers.brand(brand);
    var text =
        file.getSize() > RulePaper.LONGEST * 4L
            ? "#".repeat(RulePaper.LONGEST + 1) // too large to be read at all, and told so
            : new String(file.getBytes(), StandardCharsets.UTF_8);
    return switch (paper.read(text)) {
      case RulePaper.Read.Good(var rules) ->
          answered(
              known,
              change(known, new HouseEdit.TakeAll(rules), why, me),
              new Leads(RulesPage.to(known), redirect),
              me);
      case RulePaper.Read.Wrong(var mistakes) ->
          wrong(known, mistakes.stream().map(one -> placed(one, readers.of(me))).toList(), me);
    };
  }

  private static String placed(Placed one, GuardReader reader) {
    var line = one.line() == 0 ? "" : reader.say("line", one.line()) + " ";
    return line + (one.path() + " " + reader.say(one.words())).strip();
  }

  private Answer change(Brand brand, HouseEdit edit, String why, Principal me) {
    return changing.change(brand.id(), edit, why, readers.of(me).person().id());
  }

  private ModelAndView answered(Brand brand, Answer answer, Leads leads, Principal me) {
    return switch (answer) {
      case Answer.InForce _ -> leads.saying("guarding.said.in-force");
      case Answer.Waits _ -> leads.saying("guarding.said.waits");
      case Answer.Refused(var why) -> leads.saying("guarding.said.bad." + why);
      case Answer.Wrong(var mistakes) -> wrong(brand, said(mistakes, readers.of(me)), me);
    };
  }

  static List<String> said(List<Mistake> mistakes, GuardReader reader) {
    return mistakes.stream().map(one -> one.path() + " " + reader.say(one.words())).toList();
  }

  private ModelAndView wrong(Brand brand, List<String> mistakes, Principal me) {
    var page = views.overview(brand, readers.of(me), "").addObject("mistakes", mistakes);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  /** Where it goes on, and what is said there. */
  record Leads(String to, RedirectAttributes redirect) {

    ModelAndView saying(String key) {
      redirect.addFlashAttribute("said", key);
      return new ModelAndView(to);
    }
  }

  /** Words to be excepted, as they were typed. */
  record Typed(Optional<String> words, Optional<String> rule, Optional<String> why) {}

  /** Which thing of which brand an address names. */
  record Place(String brand, String name) {

    long id() {
      try {
        return Long.parseLong(name);
      } catch (NumberFormatException e) {
        throw GuardReaders.unknown("proposal " + name);
      }
    }
  }
}
