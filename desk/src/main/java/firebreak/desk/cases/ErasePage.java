package firebreak.desk.cases;

import firebreak.desk.people.Me;
import firebreak.desk.people.Role;
import firebreak.desk.platform.PageBrand;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a case leaves the desk without what is personal, or a customer is erased. */
@Controller
class ErasePage {

  private final CaseBooks books;
  private final CaseParts parts;
  private final Erasure erasure;
  private final Me me;

  ErasePage(CaseBooks books, CaseParts parts, Erasure erasure, Me me) {
    this.books = books;
    this.parts = parts;
    this.erasure = erasure;
    this.me = me;
  }

  /** Says what will happen before it does. */
  @PreAuthorize("hasRole('COMMANDER')")
  @GetMapping("/cases/{id:\\d+}/erase")
  ModelAndView ask(@PathVariable long id, HttpServletRequest request, Model model) {
    return page(id, request, model, HttpStatus.OK);
  }

  @PreAuthorize("hasRole('COMMANDER')")
  @PostMapping("/cases/{id:\\d+}/erase")
  ModelAndView erase(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String why,
      HttpServletRequest request,
      Model model) {
    var by = me.of(request.getUserPrincipal());
    var cut = why.strip().length() <= 400 ? why.strip() : "";
    return switch (erasure.erasing().erase(id, cut, by)) {
      case Answer.Done _ -> new ModelAndView("redirect:/cases/" + id);
      case Answer.Refused refused -> {
        model.addAttribute("refused", parts.reader(by).say("why." + refused.why()));
        yield page(id, request, model, HttpStatus.UNPROCESSABLE_CONTENT);
      }
    };
  }

  private ModelAndView page(long id, HttpServletRequest request, Model model, HttpStatus status) {
    var one = books.known(id);
    PageBrand.is(one.brand(), request);
    parts.top(one, parts.reader(me.of(request.getUserPrincipal())), model);
    model.addAttribute("held", erasure.erasing().held(one));
    return new ModelAndView("cases/erase", model.asMap(), status);
  }

  /** The conversation with times and without what is personal. */
  @PreAuthorize("hasRole('RESPONDER')")
  @GetMapping("/cases/{id:\\d+}/export.csv")
  ResponseEntity<String> export(@PathVariable long id, Principal principal) {
    var one = books.known(id);
    var by = me.of(principal);
    var reader = parts.reader(by);
    var lines =
        new Conversation(reader)
            .of(Standing.of(one, books), books.outside()).stream()
                .map(line ->
                    String.join(
                        ",",
                        line.at().toString(),
                        cell(line.ours() ? line.who() : reader.say("export.customer")),
                        cell(line.where()),
                        cell(erasure.redaction().of(one, line.words(), by))))
                .collect(Collectors.joining("\r\n", "at,who,where,words\r\n", "\r\n"));
    books.audit().record(by.id().value(), "case.exported", Long.toString(id), "");
    return ResponseEntity.ok()
        .header("Content-Type", "text/csv; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"case-" + id + ".csv\"")
        .body(lines);
  }

  /** A cell that a spreadsheet takes for a formula would act, so such a cell begins with a sign. */
  private static String cell(String words) {
    boolean formula = words.matches("(?s)[=+\\-@\\t\\r].*");
    return "\"" + (formula ? "'" : "") + words.replace("\"", "\"\"") + "\"";
  }

  /** Who may erase; the page shows the way there to nobody else. */
  static boolean isFor(Reader reader) {
    return reader.person().may(Role.COMMANDER);
  }

  /** What takes personal data out. */
  @Component("erasureOfCases")
  record Erasure(Erasing erasing, Redaction redaction) {}
}
