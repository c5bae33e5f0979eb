package firebreak.desk.cases;

import firebreak.desk.cases.Message.Purpose;
import firebreak.desk.orders.LookUp;
import firebreak.desk.orders.Orders;
import firebreak.desk.people.Me;
import firebreak.desk.people.Person;
import firebreak.desk.platform.PageBrand;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everything that people do on a case: one address for each act. */
@Controller
@PreAuthorize("hasRole('RESPONDER')")
class CaseActs {

  private final CaseBooks books;
  private final CaseParts parts;
  private final Hands hands;
  private final Me me;

  CaseActs(CaseBooks books, CaseParts parts, Hands hands, Me me) {
    this.books = books;
    this.parts = parts;
    this.hands = hands;
    this.me = me;
  }

  @PostMapping("/cases/{id:\\d+}/{act}")
  ModelAndView act(
      @PathVariable long id,
      @PathVariable String act,
      HttpServletRequest request,
      Model model,
      RedirectAttributes redirect) {
    var by = me.of(request.getUserPrincipal());
    var typed = typed(request);
    var one = books.known(id);
    PageBrand.is(one.brand(), request);
    var answer = typed.isTooLong() ? Answer.refused("long") : hands.perform(one, act, typed, by);
    return switch (answer) {
      case Answer.Done(var said) -> {
        redirect.addFlashAttribute("said", said);
        yield new ModelAndView("redirect:/cases/" + id);
      }
      case Answer.Refused refused -> again(id, typed, refused, model, by);
    };
  }

  /** What the guard thinks of words that are being typed. */
  @PostMapping("/cases/{id:\\d+}/guard")
  String guard(@PathVariable long id, HttpServletRequest request, Model model) {
    var by = me.of(request.getUserPrincipal());
    var typed = typed(request);
    guarded(books.known(id), typed, parts.reader(by), model);
    return "cases/parts :: guard";
  }

  private void guarded(CareCase one, Typed typed, Reader reader, Model model) {
    var words = typed.of("words");
    var purpose = typed.of("purpose", Purpose.values()).orElse(Purpose.TALK);
    var findings =
        words.isEmpty()
            ? java.util.List.<firebreak.model.Finding>of()
            : hands.guard().findings(one, words, purpose, reader.person());
    model.addAttribute("findings", findings);
    model.addAttribute("draftWords", words);
    model.addAttribute(
        "guardSaid",
        reader.say(
            PrivateGuard.stop(findings)
                ? "guard.stops"
                : findings.isEmpty() ? "guard.silent" : "guard.asks"));
  }

  private ModelAndView again(long id, Typed typed, Answer.Refused refused, Model model, Person by) {
    var one = books.known(id);
    var reader = parts.reader(by);
    parts.all(one, reader, model);
    var purpose = typed.of("purpose", Purpose.values()).orElse(Purpose.TALK);
    parts.form(one, reader, new CaseParts.Form(purpose, typed), model);
    model.addAttribute("refused", reader.say("why." + refused.why(), refused.details().toArray()));
    guarded(one, typed, reader, model);
    return new ModelAndView("cases/case", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  static Typed typed(HttpServletRequest request) {
    var values = new HashMap<String, String>();
    request.getParameterMap().forEach((name, all) -> values.put(name, all[0]));
    return new Typed(values);
  }

  /** Who does what. */
  @Component("handsOfCases")
  record Hands(
      Talking talking,
      Mailing mailing,
      Solving solving,
      Finishing finishing,
      Promising promising,
      Orders orders,
      PrivateGuard guard) {

    Answer perform(CareCase one, String act, Typed typed, Person by) {
      long id = one.id();
      return switch (act) {
        case "take" -> solving.take(id, by);
        case "claim" -> solving.check(id, typed, by);
        case "order" -> solving.order(id, typed, lookUp(one, typed), by);
        case "write" -> talking.write(id, typed, by);
        case "send" -> mailing.send(id, typed, by);
        case "heard" -> talking.heard(id, typed, by);
        case "contact" -> talking.contact(id, typed, by);
        case "offer" -> solving.offer(id, typed, by);
        case "allow" -> solving.decide(id, true, by);
        case "refuse" -> solving.decide(id, false, by);
        case "arrived" -> solving.arrived(id, by);
        case "enough" -> solving.notNeeded(id, by);
        case "confirmed" -> finishing.confirmed(id, by);
        case "follow-up" -> finishing.followedUp(id, typed, by);
        case "rated" -> finishing.rated(id, typed, by);
        case "promise" -> promising.add(id, typed, by);
        case "close" -> finishing.close(id, by);
        case "reopen" -> finishing.reopen(id, by);
        default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no act " + act);
      };
    }

    /** Asked before any transaction begins: a shop may hang for seconds. */
    private LookUp lookUp(CareCase one, Typed typed) {
      return Optional.of(typed.of("number"))
          .filter(number -> !number.isEmpty() && number.length() <= 100 && !one.isErased())
          .map(number -> orders.find(one.brand(), number))
          .orElseGet(LookUp.NotSetUp::new);
    }
  }
}
