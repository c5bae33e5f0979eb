package firebreak.desk.cases;

import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.cases.CasePromises.Owed;
import firebreak.desk.people.Me;
import firebreak.desk.people.Role;
import firebreak.model.BrandId;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.crisis.Promise.Standing;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Every promise we made, wherever it was made, and what became of it. */
@Controller
class LedgerPage {

  private static final Duration SOON = Duration.ofHours(4);

  private final Ledger ledger;
  private final Promising promising;
  private final Page page;
  private final Me me;

  LedgerPage(Ledger ledger, Promising promising, Page page, Me me) {
    this.ledger = ledger;
    this.promising = promising;
    this.page = page;
    this.me = me;
  }

  @GetMapping("/promises")
  String list(@RequestParam(defaultValue = "") String brand, Principal principal, Model model) {
    fill(brand, page.parts().reader(me.of(principal)), model);
    return "cases/promises";
  }

  @GetMapping("/promises/parts/list")
  String rows(@RequestParam(defaultValue = "") String brand, Principal principal, Model model) {
    fill(brand, page.parts().reader(me.of(principal)), model);
    return "cases/parts :: promises";
  }

  /** Confirms or dismisses what sounds like a promise. */
  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping("/promises/found/{id:\\d+}/{answer}")
  ModelAndView settle(
      @PathVariable long id,
      @PathVariable String answer,
      HttpServletRequest request,
      Model model,
      RedirectAttributes redirect) {
    var by = me.of(request.getUserPrincipal());
    var typed = CaseActs.typed(request);
    var came = answer.equals("yes") ? promising.confirm(id, typed, by) : promising.dismiss(id, by);
    return after(came, request, model, redirect);
  }

  /** We did it, or we did not and will not. */
  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping("/promises/{what:kept|broken}")
  ModelAndView end(
      @PathVariable String what,
      HttpServletRequest request,
      Model model,
      RedirectAttributes redirect) {
    var by = me.of(request.getUserPrincipal());
    var typed = CaseActs.typed(request);
    var room = Optional.of(typed.of("room")).filter(id -> !id.isEmpty()).map(CrisisId::new);
    var came =
        what.equals("kept")
            ? promising.keep(typed.of("promise"), room, by)
            : promising.breakIt(typed.of("promise"), room, typed.of("why"), by);
    return after(came, request, model, redirect);
  }

  private ModelAndView after(
      Answer came, HttpServletRequest request, Model model, RedirectAttributes redirect) {
    var typed = CaseActs.typed(request);
    var back = typed.of("case");
    return switch (came) {
      case Answer.Done(var said) -> {
        redirect.addFlashAttribute("said", said);
        yield new ModelAndView(
            back.matches("\\d+") ? "redirect:/cases/" + back : "redirect:/promises");
      }
      case Answer.Refused refused -> {
        var reader = page.parts().reader(me.of(request.getUserPrincipal()));
        fill("", reader, model);
        model.addAttribute("refused", reader.say("why." + refused.why()));
        yield new ModelAndView("cases/promises", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
      }
    };
  }

  private void fill(String brand, Reader reader, Model model) {
    var all = brand.isBlank() ? ledger.all() : ledger.of(new BrandId(brand));
    var open = all.stream().filter(owed -> !owed.promise().isSettled()).toList();
    var soonUntil = reader.now().plus(SOON);
    var soon = open.stream().filter(owed -> isDueBy(owed, soonUntil)).toList();
    var later = open.stream().filter(owed -> !isDueBy(owed, soonUntil)).toList();
    var settled = all.reversed().stream().filter(owed -> owed.promise().isSettled()).limit(100);
    choices(brand, reader, model);
    model.addAttribute("sentence", sentence(open, reader));
    model.addAttribute("figures", figures(all, reader));
    model.addAttribute("soon", rows(soon, reader));
    model.addAttribute("later", rows(later, reader));
    model.addAttribute("settled", rows(settled.toList(), reader));
  }

  private void choices(String brand, Reader reader, Model model) {
    var found = page.found().open().stream();
    model.addAttribute("reader", reader);
    model.addAttribute("brand", brand);
    model.addAttribute("brands", page.brands().all().stream().filter(one -> !one.drill()).toList());
    model.addAttribute(
        "found",
        found.filter(one -> brand.isBlank() || one.about().brand().value().equals(brand)).toList());
    model.addAttribute(
        "helpers", reader.everybody().stream().filter(one -> one.may(Role.RESPONDER)).toList());
  }

  private static String sentence(List<Owed> open, Reader reader) {
    if (open.isEmpty()) {
      return reader.say("promises.none");
    }
    long late = open.stream().filter(owed -> is(owed, Standing.OVERDUE, reader)).count();
    var sentence = reader.counted("promises", open.size());
    return late == 0 ? sentence : sentence + " " + reader.counted("promises.late", late);
  }

  private static List<String> figures(List<Owed> all, Reader reader) {
    return Arrays.stream(Standing.values())
        .map(one ->
            reader.say("standing." + one)
                + ": "
                + all.stream().filter(owed -> is(owed, one, reader)).count())
        .toList();
  }

  private static boolean isDueBy(Owed owed, Instant moment) {
    return owed.promise().made().due().isBefore(moment);
  }

  private static boolean is(Owed owed, Standing standing, Reader reader) {
    return owed.promise().at(reader.now()) == standing;
  }

  private List<Row> rows(List<Owed> owed, Reader reader) {
    return owed.stream().map(one -> row(one, reader)).toList();
  }

  private Row row(Owed owed, Reader reader) {
    var brand = page.brands().byId(owed.brand()).map(Brand::name).orElse("");
    var address =
        owed.caseId()
            .map(id -> "/cases/" + id)
            .or(() -> owed.crisis().map(id -> "/crises/" + id))
            .orElse("");
    return new Row(owed, brand, address, reader.say("standing." + owed.promise().at(reader.now())));
  }

  /**
   * One promise in the list.
   *
   * @param address where it was made; empty for words outside of rooms and cases
   */
  record Row(Owed owed, String brand, String address, String standing) {}

  /** What the page shows besides. */
  @Component("ledgerPageParts")
  record Page(CaseParts parts, FoundPromises found, Brands brands) {}
}
