package firebreak.desk.playbooks;

import firebreak.desk.people.Me;
import firebreak.desk.people.Role;
import firebreak.desk.playbooks.LastLooks.Kind;
import firebreak.respond.playbook.Edition;
import firebreak.respond.playbook.Playbook;
import firebreak.respond.playbook.PlaybookText;
import java.security.Principal;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The playbooks of this desk: the list, and each of them to read and to print. */
@Controller
class PlaybooksPage {

  private final ListView list;
  private final Permits permits;
  private final Tongues tongues;

  PlaybooksPage(ListView list, Permits permits, Tongues tongues) {
    this.list = list;
    this.permits = permits;
    this.tongues = tongues;
  }

  @GetMapping("/playbooks")
  ModelAndView all(Principal me) {
    var reader = tongues.of(me);
    var rows = list.rows(reader);
    long stale = rows.stream().filter(ListView.Row::stale).count();
    return page("playbooks/list", reader)
        .addObject("rows", rows)
        .addObject("waiting", list.waiting(reader))
        .addObject(
            "lead",
            stale == 0
                ? reader.say("lead.fresh", rows.size())
                : reader.say("lead.stale", stale, rows.size()));
  }

  @GetMapping("/playbooks/{id}")
  ModelAndView one(
      @PathVariable String id, @RequestParam(defaultValue = "") String version, Principal me) {
    var reader = tongues.of(me);
    var playbook = playbook(id, version);
    return page("playbooks/one", reader)
        .addObject("book", new BookView(playbook, reader))
        .addObject("row", list.row(playbook, reader))
        .addObject("versions", list.library().shelf().versionsOf(id))
        .addObject("permits", permits.of(id, reader));
  }

  /** As a file that can be changed elsewhere and brought in again. */
  @GetMapping("/playbooks/{id}/file")
  ResponseEntity<String> file(
      @PathVariable String id, @RequestParam(defaultValue = "") String version) {
    var playbook = playbook(id, version);
    var name = ContentDisposition.attachment().filename(playbook.id() + ".playbook").build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
        .body(PlaybookText.of(playbook));
  }

  @PreAuthorize("hasRole('COMMANDER')")
  @PostMapping("/playbooks/{id}/looks")
  String looked(@PathVariable String id, @RequestParam String kind, Principal me) {
    var seen = kind.equals("TESTED") ? Kind.TESTED : Kind.REVIEWED;
    list.looks().note(playbook(id, "").edition(), seen, tongues.of(me).person().id());
    return "redirect:/playbooks/" + id;
  }

  private Playbook playbook(String id, String version) {
    var shelf = list.library().shelf();
    return Optional.of(version)
        .filter(asked -> !asked.isBlank() && !id.isBlank())
        .flatMap(asked -> shelf.find(new Edition(id, asked)))
        .or(() -> version.isBlank() ? shelf.inForce(id) : Optional.empty())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no playbook " + id));
  }

  static ModelAndView page(String view, Tongue reader) {
    return new ModelAndView(view)
        .addObject("reader", reader)
        .addObject("leads", reader.leads())
        .addObject("admin", reader.person().may(Role.ADMIN));
  }

  /** Who reads a page. */
  @Component
  record Tongues(Me me, MessageSource words, InstantSource clock) {

    Tongue of(Principal principal) {
      return new Tongue(me.of(principal), words, clock.instant());
    }
  }
}
