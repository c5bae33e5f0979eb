package firebreak.desk.replies;

import firebreak.desk.replies.Answer.Done;
import firebreak.desk.replies.Composer.Act;
import java.security.Principal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people do with words: ask for a reader, agree, send back, publish, put aside. */
@Controller
class ComposerActs {

  private final Composer composer;
  private final Writing writing;
  private final Agreeing agreeing;
  private final PracticeColleague colleague;
  private final Rewriting rewriting;

  ComposerActs(Composer composer, Writing writing, Agreeing agreeing, Readings readings) {
    this.composer = composer;
    this.writing = writing;
    this.agreeing = agreeing;
    this.colleague = readings.colleague();
    this.rewriting = readings.rewriting();
  }

  /** Ways to read that are not a plain yes. */
  @Component
  record Readings(PracticeColleague colleague, Rewriting rewriting) {}

  /** Keeps what the form holds, then asks the others, or publishes where nobody has to read. */
  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping("/replies/{id}/send")
  ModelAndView send(@PathVariable long id, Typed typed, Principal me, RedirectAttributes redirect) {
    var by = composer.person(me);
    var act = new Act(id, me, typed);
    var kept = writing.save(id, typed.edit(composer.stored(id)), by);
    return composer.after(kept instanceof Done ? agreeing.send(id, by) : kept, act, redirect);
  }

  /** Keeps what the form holds, over what somebody else has stored meanwhile. */
  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping("/replies/{id}/keep")
  ModelAndView keep(@PathVariable long id, Typed typed, Principal me, RedirectAttributes redirect) {
    var kept = writing.save(id, typed.edit(composer.stored(id)), composer.person(me));
    return composer.after(kept, new Act(id, me, typed), redirect);
  }

  /** Also for whoever wrote the words before a reader changed them. */
  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping("/replies/{id}/approve")
  ModelAndView approve(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String fingerprint,
      Principal me,
      RedirectAttributes redirect) {
    return after(agreeing.approve(id, fingerprint, composer.person(me)), id, me, redirect);
  }

  @PreAuthorize("hasRole('APPROVER')")
  @PostMapping("/replies/{id}/change")
  ModelAndView change(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String read,
      Typed typed,
      Principal me,
      RedirectAttributes redirect) {
    var words = typed.edit(composer.stored(id)).written().words();
    var answer = rewriting.change(id, read, words, composer.person(me));
    return composer.after(answer, new Act(id, me, typed), redirect);
  }

  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping("/replies/{id}/practice")
  ModelAndView practice(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String fingerprint,
      Principal me,
      RedirectAttributes redirect) {
    return after(colleague.read(id, fingerprint, composer.person(me)), id, me, redirect);
  }

  @PreAuthorize("hasRole('APPROVER')")
  @PostMapping("/replies/{id}/send-back")
  ModelAndView sendBack(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String remark,
      Principal me,
      RedirectAttributes redirect) {
    return after(agreeing.sendBack(id, remark, composer.person(me)), id, me, redirect);
  }

  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping("/replies/{id}/publish")
  ModelAndView publish(@PathVariable long id, Principal me, RedirectAttributes redirect) {
    return after(agreeing.publish(id, composer.person(me)), id, me, redirect);
  }

  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping("/replies/{id}/take-back")
  ModelAndView takeBack(@PathVariable long id, Principal me, RedirectAttributes redirect) {
    return after(writing.takeBack(id, composer.person(me)), id, me, redirect);
  }

  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping("/replies/{id}/put-aside")
  ModelAndView putAside(@PathVariable long id, Principal me, RedirectAttributes redirect) {
    return after(writing.putAside(id, composer.person(me)), id, me, redirect);
  }

  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping("/replies/{id}/take-up")
  ModelAndView takeUp(@PathVariable long id, Principal me, RedirectAttributes redirect) {
    return after(writing.takeUp(id, composer.person(me)), id, me, redirect);
  }

  private ModelAndView after(Answer answer, long id, Principal me, RedirectAttributes redirect) {
    return composer.after(answer, new Act(id, me, Typed.NOTHING), redirect);
  }
}
