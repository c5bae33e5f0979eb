package firebreak.desk.replies;

import firebreak.desk.replies.Composer.Act;
import java.security.Principal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people do with words that they post by hand. */
@Controller
@PreAuthorize("hasRole('RESPONDER')")
class ByHandActs {

  private static final int LONGEST_ADDRESS = 2_000;

  private final Composer composer;
  private final ByHand byHand;

  ByHandActs(Composer composer, ByHand byHand) {
    this.composer = composer;
    this.byHand = byHand;
  }

  @PostMapping("/replies/{id}/by-hand/mine")
  ModelAndView mine(@PathVariable long id, Principal me, RedirectAttributes redirect) {
    return after(
        byHand.takeOver(id, composer.person(me)), new Act(id, me, Typed.NOTHING), redirect);
  }

  @PostMapping("/replies/{id}/by-hand/posted")
  ModelAndView posted(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String address,
      Principal me,
      RedirectAttributes redirect) {
    var answer =
        address.length() > LONGEST_ADDRESS
            ? Answer.refused(Answer.Why.ADDRESS_ELSEWHERE)
            : byHand.posted(id, address, composer.person(me));
    return after(answer, new Act(id, me, Typed.NOTHING), redirect);
  }

  @PostMapping("/replies/{id}/by-hand/not-posted")
  ModelAndView notPosted(@PathVariable long id, Principal me, RedirectAttributes redirect) {
    return after(
        byHand.notPosted(id, composer.person(me)), new Act(id, me, Typed.NOTHING), redirect);
  }

  @PostMapping("/replies/{id}/by-hand/take-back")
  ModelAndView takeBack(@PathVariable long id, Principal me, RedirectAttributes redirect) {
    return after(
        byHand.takeBack(id, composer.person(me)), new Act(id, me, Typed.NOTHING), redirect);
  }

  private ModelAndView after(Answer answer, Act act, RedirectAttributes redirect) {
    return composer.after(answer, act, redirect);
  }
}
