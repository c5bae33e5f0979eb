package firebreak.desk.replies;

import firebreak.desk.replies.Answer.Done;
import firebreak.desk.replies.Composer.Act;
import java.security.Principal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people do with words when the ordinary way is too slow or the guard errs. */
@Controller
class ExceptionActs {

  private final Composer composer;
  private final Writing writing;
  private final BreakingGlass glass;
  private final OverrulingTheGuard overruling;

  ExceptionActs(
      Composer composer, Writing writing, BreakingGlass glass, OverrulingTheGuard overruling) {
    this.composer = composer;
    this.writing = writing;
    this.glass = glass;
    this.overruling = overruling;
  }

  /** Ready words go out without a reader; who did it and why is looked at afterwards. */
  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping("/replies/{id}/break-glass")
  ModelAndView breakGlass(
      @PathVariable long id, Alone alone, Principal me, RedirectAttributes redirect) {
    var answer = glass.breakGlass(id, alone.print(), alone.reason(), composer.person(me));
    return composer.after(answer, new Act(id, me, Typed.NOTHING), redirect);
  }

  /** Keeps what the form holds, then asks somebody else to say it although the guard stops it. */
  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping("/replies/{id}/overrule")
  ModelAndView overrule(
      @PathVariable long id,
      Typed typed,
      @RequestParam(name = "overrule-why", defaultValue = "") String why,
      Principal me,
      RedirectAttributes redirect) {
    var by = composer.person(me);
    var kept = writing.save(id, typed.edit(composer.stored(id)), by);
    var answer = kept instanceof Done ? overruling.ask(id, why, by) : kept;
    return composer.after(answer, new Act(id, me, typed), redirect);
  }

  /** Which words, and why; what is not sent is null. */
  record Alone(
      @org.jspecify.annotations.Nullable String fingerprint,
      @org.jspecify.annotations.Nullable String why) {

    String print() {
      return fingerprint == null ? "" : fingerprint;
    }

    String reason() {
      return why == null ? "" : why;
    }
  }
}
