package firebreak.desk.playbooks;

import firebreak.desk.playbooks.PlaybooksPage.Tongues;
import firebreak.respond.playbook.Edition;
import firebreak.respond.playbook.Playbook;
import firebreak.respond.playbook.PlaybookMistake;
import firebreak.respond.playbook.PlaybookText;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where a new version of a playbook is written, and where another person agrees to it. */
@Controller("playbookEditPage")
@PreAuthorize("hasRole('COMMANDER')")
class EditPage {

  private static final int LONGEST = 200_000;

  private final Library library;
  private final Drafts drafts;
  private final ListView list;
  private final Tongues tongues;

  EditPage(Library library, Drafts drafts, ListView list, Tongues tongues) {
    this.library = library;
    this.drafts = drafts;
    this.list = list;
    this.tongues = tongues;
  }

  /** Begins with the version in force, or with what the writer proposed before. */
  @GetMapping("/playbooks/edit")
  ModelAndView edit(@RequestParam(defaultValue = "viral-complaint") String from, Principal me) {
    var reader = tongues.of(me);
    var playbook = library.shelf().inForce(from).orElseThrow(() -> missing(from));
    var mine =
        drafts.waiting().stream()
            .filter(draft -> draft.edition().playbook().equals(from))
            .filter(draft -> draft.by().equals(reader.person().id()))
            .map(Drafts.Draft::body)
            .findFirst();
    return form(mine.orElseGet(() -> PlaybookText.of(renewed(playbook))), "", reader);
  }

  private static Playbook renewed(Playbook playbook) {
    var edition = new Edition(playbook.id(), Versions.after(playbook.version()));
    return new Playbook(
        edition,
        playbook.type(),
        playbook.title(),
        playbook.phases(),
        playbook.forbidden(),
        playbook.source());
  }

  @PostMapping("/playbooks/edit")
  ModelAndView propose(@RequestParam(defaultValue = "") String text, Principal me) {
    var reader = tongues.of(me);
    if (text.length() > LONGEST) {
      return form(text, reader.say("edit.long", LONGEST), reader);
    }
    try {
      var playbook = PlaybookText.read("playbook", text);
      return library.shelf().find(playbook.edition()).isEmpty()
              && drafts.propose(playbook, reader.person().id())
          ? new ModelAndView("redirect:" + address(playbook.edition()))
          : form(text, reader.say("edit.version", playbook.version()), reader);
    } catch (PlaybookMistake mistake) {
      return form(text, reader.say("edit.line", mistake.line(), reader.say(mistake.why())), reader);
    }
  }

  private static ModelAndView form(String text, String mistake, Tongue reader) {
    var page =
        PlaybooksPage.page("playbooks/edit", reader)
            .addObject("text", text)
            .addObject("mistake", mistake)
            .addObject("bank", PlaybookText.bank());
    page.setStatus(mistake.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  /** What it would change. */
  @GetMapping("/playbooks/{id}/drafts/{version}")
  ModelAndView draft(@PathVariable String id, @PathVariable String version, Principal me) {
    var reader = tongues.of(me);
    var draft = drafts.find(new Edition(id, version)).orElseThrow(() -> missing(id));
    var before = library.shelf().inForce(id).map(PlaybookText::of).orElse("");
    return PlaybooksPage.page("playbooks/draft", reader)
        .addObject("book", new BookView(PlaybookText.read("draft", draft.body()), reader))
        .addObject("by", list.name(draft.by()))
        .addObject("mine", draft.by().equals(reader.person().id()))
        .addObject("changes", Difference.between(before, draft.body()));
  }

  @PostMapping("/playbooks/{id}/drafts/{version}")
  String decide(
      @PathVariable String id,
      @PathVariable String version,
      @RequestParam(defaultValue = "false") boolean agreed,
      Principal me) {
    var edition = new Edition(id, version);
    if (drafts.find(edition).isEmpty()) {
      throw missing(id);
    }
    if (!drafts.decide(edition, agreed, tongues.of(me).person().id())) {
      throw new AccessDeniedException("nobody agrees to words of their own");
    }
    return "redirect:" + (agreed ? "/playbooks/" + id : "/playbooks");
  }

  private static String address(Edition edition) {
    return "/playbooks/" + edition.playbook() + "/drafts/" + edition.version();
  }

  private static ResponseStatusException missing(String id) {
    return new ResponseStatusException(HttpStatus.NOT_FOUND, "no playbook " + id);
  }
}
