package firebreak.desk.claims;

import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.model.PersonId;
import firebreak.respond.claim.ClaimCommand;
import firebreak.respond.claim.ClaimId;
import firebreak.respond.claim.ClaimOutcome.Reason;
import firebreak.respond.crisis.ClaimVerdict;
import firebreak.respond.crisis.Crisis;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The page of a crisis' claims, its part in the room, and everything people do there. */
@Controller
class ClaimsPage {

  private final ClaimViews views;
  private final ClaimStore store;
  private final Keeping keeping;

  ClaimsPage(ClaimViews views, ClaimStore store, Keeping keeping) {
    this.views = views;
    this.store = store;
    this.keeping = keeping;
  }

  @GetMapping("/crises/{id}/claims")
  String claims(@PathVariable String id, HttpServletRequest request, Model model) {
    views.page(views.crisis(id, request), views.reader(request), model);
    model.addAttribute("typed", TypedClaim.NOTHING);
    model.addAttribute("typedFor", "");
    return "claims/claims";
  }

  @GetMapping("/crises/{id}/claims/part")
  String part(@PathVariable String id, HttpServletRequest request, Model model) {
    views.summary(views.crisis(id, request), views.reader(request), model);
    return "claims/parts :: room";
  }

  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping("/crises/{id}/claims")
  ModelAndView takeOn(
      @PathVariable String id, TypedClaim typed, HttpServletRequest request, Model model) {
    var crisis = views.crisis(id, request);
    var reader = views.reader(request);
    var refused = keeping.takeOn(crisis.id(), typed.wordings(), reader.person());
    return refused.isEmpty()
        ? new ModelAndView("redirect:/crises/" + id + "/claims")
        : again(new Tried(crisis, "", typed), refused.get(), reader, model);
  }

  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping("/crises/{id}/claims/{claim:\\d{1,18}}/{act}")
  ModelAndView act(
      @PathVariable String id,
      @PathVariable String claim,
      @PathVariable String act,
      HttpServletRequest request,
      Model model) {
    var crisis = views.crisis(id, request);
    var reader = views.reader(request);
    var typed = TypedClaim.of(request);
    boolean known = store.of(crisis.id()).stream().anyMatch(one -> one.id().value().equals(claim));
    if (!known) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no claim " + claim);
    }
    var command = command(act, typed, reader);
    var refused = keeping.decide(crisis.id(), new ClaimId(claim), command, reader.person());
    return refused.isEmpty()
        ? new ModelAndView("redirect:/crises/" + id + "/claims#claim-" + claim)
        : again(new Tried(crisis, claim, typed), refused.get(), reader, model);
  }

  private static ClaimCommand command(String act, TypedClaim typed, Reader reader) {
    return switch (act) {
      case "judge" ->
          new ClaimCommand.Judge(verdict(typed.text(typed.status())), typed.text(typed.why()));
      case "evidence" ->
          new ClaimCommand.AddEvidence(typed.text(typed.what()), typed.text(typed.source()));
      case "answer" ->
          new ClaimCommand.ProposeAnswer(typed.text(typed.language()), typed.text(typed.words()));
      case "approve" ->
          new ClaimCommand.ApproveAnswer(typed.text(typed.language()), typed.text(typed.source()));
      case "reword" -> new ClaimCommand.Reword(typed.wordings(), typed.text(typed.why()));
      case "owner" -> new ClaimCommand.GiveTo(owner(typed.text(typed.what()), reader));
      default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no act " + act);
    };
  }

  private static ClaimVerdict verdict(String typed) {
    return Arrays.stream(ClaimVerdict.values())
        .filter(one -> one.name().equals(typed))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "no such status"));
  }

  private static PersonId owner(String typed, Reader reader) {
    return Stream.of(typed)
        .flatMap(id -> reader.everybody().stream().filter(one -> one.id().value().equals(id)))
        .filter(one -> one.may(Role.RESPONDER))
        .map(Person::id)
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "no such person"));
  }

  /** The page again with why nothing happened and everything that was typed. */
  private ModelAndView again(Tried tried, Reason reason, Reader reader, Model model) {
    views.page(tried.crisis(), reader, model);
    model.addAttribute("typed", tried.typed());
    model.addAttribute("typedFor", tried.claim());
    model.addAttribute("refused", reader.say(reason.words()));
    return new ModelAndView("claims/claims", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /** What somebody tried, and where. */
  private record Tried(Crisis crisis, String claim, TypedClaim typed) {}
}
