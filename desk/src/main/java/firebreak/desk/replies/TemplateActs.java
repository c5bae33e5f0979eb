package firebreak.desk.replies;

import firebreak.desk.replies.Answer.Done;
import firebreak.desk.replies.Composer.Act;
import firebreak.respond.template.Filling;
import firebreak.respond.template.Stage;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts a ready wording into the words. */
@Controller
class TemplateActs {

  private final Composer composer;
  private final Writing writing;
  private final Wordings wordings;
  private final ReadyWording ready;
  private final OutsideTheRow outside;

  TemplateActs(Composer composer, Writing writing, Wordings wordings, Taken taken) {
    this.composer = composer;
    this.writing = writing;
    this.wordings = wordings;
    this.ready = taken.ready();
    this.outside = taken.outside();
  }

  /** On an empty page, and to the readers in the same breath. */
  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping("/replies/{id}/template/send")
  ModelAndView send(
      @PathVariable long id,
      Typed typed,
      @RequestParam Map<String, String> form,
      Principal me,
      RedirectAttributes redirect) {
    var shown = insert(id, typed, form, me);
    if (shown.getStatus() != null) {
      return shown;
    }
    return composer.after(ready.send(id, composer.person(me)), new Act(id, me, typed), redirect);
  }

  /** Behind what is written already; nothing that was typed is lost. */
  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping("/replies/{id}/template")
  ModelAndView insert(
      @PathVariable long id, Typed typed, @RequestParam Map<String, String> form, Principal me) {
    var reply = composer.stored(id);
    var stage = stage(form.getOrDefault("stage", ""));
    if (outside.owesReason(reply, stage, form)) {
      return composer.notFilled(new Act(id, me, typed), List.of("reason"), form);
    }
    return switch (wordings.fill(reply, stage, form)) {
      case Filling.NotFilled blanks ->
          composer.notFilled(new Act(id, me, typed), names(blanks), form);
      case Filling.Filled(var words) -> {
        var edit = typed.edit(reply);
        var before = edit.written().words().strip();
        var all = before.isEmpty() ? words : before + "\n\n" + words;
        var language = edit.written().language();
        var kind = before.isEmpty() ? Wordings.kind(stage) : edit.written().kind();
        var put = new Edit(new Written(all, language, kind), edit.based(), edit.over());
        var answer = writing.save(id, put, composer.person(me));
        if (answer instanceof Done) {
          outside.keep(reply, stage, form, composer.person(me));
        }
        if (before.isEmpty() && answer instanceof Done) {
          ready.isIn(id, stage, put.written(), composer.person(me));
        }
        yield composer.put(answer, new Act(id, me, typed));
      }
    };
  }

  /** What is kept of a template that was taken. */
  @Component
  record Taken(ReadyWording ready, OutsideTheRow outside) {}

  private static Stage stage(String written) {
    return Arrays.stream(Stage.values())
        .filter(stage -> stage.written().equals(written))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no such template"));
  }

  private static List<String> names(Filling.NotFilled blanks) {
    return Stream.concat(blanks.missing().stream(), blanks.unfit().stream()).sorted().toList();
  }
}
