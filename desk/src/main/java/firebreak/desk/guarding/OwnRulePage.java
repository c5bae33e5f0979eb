package firebreak.desk.guarding;

import firebreak.desk.brands.Brand;
import firebreak.desk.guarding.ChangingRules.Answer;
import firebreak.respond.guard.house.HouseEdit;
import firebreak.respond.guard.house.OwnRule;
import firebreak.respond.guard.house.Strictness;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a rule of a brand's own is written, tried and removed. */
@Controller
@PreAuthorize("hasRole('COMMANDER')")
class OwnRulePage {

  private static final String ONE = RulesPage.ALL + "/own/{own}";

  /** The place of a rule that is not there yet; no rule can be called so. */
  private static final String NEW = "_new";

  private final GuardReaders readers;
  private final ChangingRules changing;
  private final Guards guards;

  OwnRulePage(GuardReaders readers, ChangingRules changing, Guards guards) {
    this.readers = readers;
    this.changing = changing;
    this.guards = guards;
  }

  @GetMapping(ONE)
  ModelAndView show(Place place, Principal me) {
    var brand = readers.brand(place.brand());
    var form =
        place.own().equals(NEW)
            ? new OwnForm(new LinkedMultiValueMap<>())
            : OwnForm.of(rule(brand, place.own()));
    return page(brand, place.own(), form, readers.of(me));
  }

  @PostMapping(ONE)
  ModelAndView keep(
      Place place,
      @RequestParam MultiValueMap<String, String> typed,
      Principal me,
      RedirectAttributes redirect) {
    var brand = readers.brand(place.brand());
    var reader = readers.of(me);
    var form = new OwnForm(typed);
    var instead =
        place.own().equals(NEW)
            ? Optional.<String>empty()
            : Optional.of(rule(brand, place.own()).name());
    var edit = new HouseEdit.PutOwn(instead, form.rule());
    var why = form.text("because");
    return switch (changing.change(brand.id(), edit, why, reader.person().id())) {
      case Answer.InForce _ -> back(brand, "guarding.said.in-force", redirect);
      case Answer.Waits _ -> back(brand, "guarding.said.waits", redirect);
      case Answer.Refused(var no) ->
          again(brand, place.own(), form, reader)
              .addObject("mistakes", List.of(reader.say("said.bad." + no)));
      case Answer.Wrong(var mistakes) ->
          again(brand, place.own(), form, reader)
              .addObject("mistakes", RuleChangePage.said(mistakes, reader));
    };
  }

  @PostMapping(ONE + "/remove")
  ModelAndView remove(
      Place place,
      @RequestParam(defaultValue = "") String why,
      Principal me,
      RedirectAttributes redirect) {
    var brand = readers.brand(place.brand());
    var edit = new HouseEdit.RemoveOwn(rule(brand, place.own()).name());
    var by = readers.of(me).person().id();
    return switch (changing.change(brand.id(), edit, why, by)) {
      case Answer.InForce _ -> back(brand, "guarding.said.in-force", redirect);
      case Answer.Waits _, Answer.Wrong _ -> back(brand, "guarding.said.waits", redirect);
      case Answer.Refused(var no) -> back(brand, "guarding.said.bad." + no, redirect);
    };
  }

  private OwnRule rule(Brand brand, String name) {
    return guards
        .inForce(brand.id())
        .rules()
        .own(name)
        .orElseThrow(() -> GuardReaders.unknown("own rule " + name));
  }

  private static ModelAndView page(Brand brand, String name, OwnForm form, GuardReader reader) {
    return RuleViews.page("guarding/own", brand, reader)
        .addObject("name", name)
        .addObject("fresh", name.equals(NEW))
        .addObject("form", form)
        .addObject("severities", Strictness.values())
        .addObject("scopes", OwnRule.Scope.values())
        .addObject("tongues", OwnRule.Spoken.values())
        .addObject("language", reader.person().language());
  }

  private static ModelAndView again(Brand brand, String name, OwnForm form, GuardReader reader) {
    var page = page(brand, name, form, reader);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView back(Brand brand, String said, RedirectAttributes redirect) {
    redirect.addFlashAttribute("said", said);
    return new ModelAndView(RulesPage.to(brand));
  }

  /** Which rule of which brand an address names; the form has a name of its own. */
  record Place(String brand, String own) {}
}
