package firebreak.desk.replies;

import firebreak.desk.people.Me;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.replies.Answer.Done;
import firebreak.desk.replies.Answer.Refused;
import java.security.Principal;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the composer, after an act with what came of it. */
@Component
class Composer {

  private final Compositions compositions;
  private final ComposerViews views;
  private final Wordings wordings;
  private final Audience audience;
  private final Readers readers;

  Composer(Compositions compositions, ComposerViews views, Aids aids, Readers readers) {
    this.compositions = compositions;
    this.views = views;
    this.wordings = aids.wordings();
    this.audience = aids.audience();
    this.readers = readers;
  }

  Person person(Principal me) {
    return readers.me().of(me);
  }

  Composition stored(long id) {
    return compositions
        .byId(id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no reply " + id));
  }

  ModelAndView page(long id, Principal me) {
    return page(stored(id), readers.reader(me), "");
  }

  private ModelAndView page(Composition reply, Reader reader, String tab) {
    var view = tab.isEmpty() ? views.of(reply, reader) : views.of(reply, reader, tab);
    var page = new ModelAndView("replies/composer");
    page.addObject("view", view);
    page.addObject("templates", wordings.of(reply, reader, Map.of()));
    page.addObject("answers", views.answers(reply));
    page.addObject("read", stored(reply.id()).fingerprint());
    page.addAllObjects(audience.of(reply, reader));
    audience.atAll(reply, reader).ifPresent(told -> page.addObject("atAll", told));
    readers.stopped(reader).ifPresent(stop -> page.addObject("stop", stop));
    return page;
  }

  /** The page again with what happened; after a refusal with everything that was typed. */
  ModelAndView after(Answer answer, Act act, RedirectAttributes redirect) {
    return switch (answer) {
      case Done(var said) -> {
        redirect.addFlashAttribute("said", "replies.said." + said);
        yield new ModelAndView("redirect:/replies/" + act.id());
      }
      case Refused refused -> refused(refused, act);
    };
  }

  /** A template was put into the words, or why not. */
  ModelAndView put(Answer answer, Act act) {
    return switch (answer) {
      case Done _ -> new ModelAndView("redirect:/replies/" + act.id());
      case Refused refused -> refused(refused, act);
    };
  }

  /** A template lacks values: the page again, with what was typed and the names of the blanks. */
  ModelAndView notFilled(Act act, Collection<String> blanks, Map<String, String> form) {
    var reader = readers.reader(act.me());
    var reply = with(stored(act.id()), act.typed());
    var page = page(reply, reader, act.typed().tab());
    page.addObject("templates", wordings.of(reply, reader, form));
    var names = blanks.stream().map(name -> reader.say("replies.blank." + name)).toList();
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    page.addObject("refused", reader.say("replies.template.missing", String.join(", ", names)));
    page.addObject("templatesOpen", true);
    return page;
  }

  private ModelAndView refused(Refused refused, Act act) {
    var reader = readers.reader(act.me());
    var reply = stored(act.id());
    var shown = act.typed().hasWords() ? with(reply, act.typed()) : reply;
    var page = page(shown, reader, act.typed().tab());
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    page.addObject("refused", sentence(refused, reader));
    if (refused.why() == Answer.Why.CHANGED_ELSEWHERE) {
      page.addObject("elsewhere", reply);
    }
    return page;
  }

  /** Not stored: the words as they stand in the browser, for it to show again. */
  Composition with(Composition reply, Typed typed) {
    return new Composition(
        reply.id(),
        reply.place(),
        typed.edit(reply).written(),
        reply.author(),
        reply.writers(),
        reply.standing(),
        new Composition.Version(typed.edit(reply).based().number(), typed.tab()));
  }

  String sentence(Refused refused, Reader reader) {
    return reader.say("replies.why." + refused.why(), refused.details().toArray());
  }

  /** The parts that follow what is typed. */
  ModelAndView parts(Answer answer, Act act) {
    var reader = readers.reader(act.me());
    var reply = stored(act.id());
    var parts = new ModelAndView("replies/parts :: kept");
    parts.addObject("oob", true);
    if (answer instanceof Refused refused) {
      parts.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      parts.addObject("refused", sentence(refused, reader));
      if (refused.why() == Answer.Why.CHANGED_ELSEWHERE) {
        parts.addObject("elsewhere", reply);
      }
      reply = with(reply, act.typed());
    } else if (answer.equals(Answer.done(Answer.Said.KEPT_AND_VOIDED))) {
      parts.addObject("voided", true);
    }
    parts.addObject("view", views.of(reply, reader, act.typed().tab()));
    parts.addAllObjects(audience.of(reply, reader));
    return parts;
  }

  /** The same when something else changed: what is being typed stays as it is. */
  ModelAndView look(Act act) {
    var reader = readers.reader(act.me());
    var reply = with(stored(act.id()), act.typed());
    var parts = new ModelAndView("replies/parts :: kept");
    parts.addObject("oob", true);
    parts.addObject("view", views.of(reply, reader, act.typed().tab()));
    parts.addAllObjects(audience.of(reply, reader));
    return parts;
  }

  /** What helps to find the right words. */
  @Component
  record Aids(Wordings wordings, Audience audience) {}

  /** What somebody did, and with what in the form. */
  record Act(long id, Principal me, Typed typed) {}

  /** Who reads, and whether anything may leave the desk. */
  @Component
  record Readers(
      Me me, People people, MessageSource words, InstantSource clock, Outgoing outgoing) {

    Reader reader(Principal principal) {
      return new Reader(me.of(principal), words, clock.instant());
    }

    /** What the pages say while everything is stopped. */
    Optional<Map<String, String>> stopped(Reader reader) {
      return outgoing
          .stop()
          .map(stop ->
              Map.of(
                  "since", reader.clock(stop.since()),
                  "by", people.byId(stop.by()).map(Person::name).orElse(stop.by().value()),
                  "why", stop.why()));
    }
  }
}
