package firebreak.desk.replies;

import firebreak.desk.claims.Ledger.Ready;
import firebreak.desk.replies.Composer.Act;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Puts the approved answer to a claim into the words. */
@Controller
class AnswerActs {

  private final Composer composer;
  private final Writing writing;
  private final Judging judging;

  AnswerActs(Composer composer, Writing writing, Judging judging) {
    this.composer = composer;
    this.writing = writing;
    this.judging = judging;
  }

  /** Behind what is written already; nothing that was typed is lost. */
  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping("/replies/{id}/claims/{claim}")
  ModelAndView insert(
      @PathVariable long id, @PathVariable String claim, Typed typed, Principal me) {
    var edit = typed.edit(composer.stored(id));
    var answer =
        judging.answers(composer.with(composer.stored(id), typed)).stream()
            .filter(one -> one.claim().equals(claim))
            .map(Ready::words)
            .findFirst()
            .orElseThrow(
                () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no approved answer"));
    var before = edit.written().words().strip();
    var all = before.isEmpty() ? answer : before + "\n\n" + answer;
    var written = new Written(all, edit.written().language(), edit.written().kind());
    var put = new Edit(written, edit.based(), edit.over());
    return composer.put(writing.save(id, put, composer.person(me)), new Act(id, me, typed));
  }
}
