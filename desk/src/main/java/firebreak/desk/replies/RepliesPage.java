package firebreak.desk.replies;

import firebreak.desk.people.Role;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All words of ours, the ones that wait for the reader first, and the switch that stops them. */
@Controller
class RepliesPage {

  private static final int LONGEST_REASON = 500;

  private final Shelves shelves;
  private final Outgoing outgoing;
  private final Composer.Readers readers;

  RepliesPage(Shelves shelves, Outgoing outgoing, Composer.Readers readers) {
    this.shelves = shelves;
    this.outgoing = outgoing;
    this.readers = readers;
  }

  @GetMapping("/replies")
  ModelAndView list(Principal me) {
    var reader = readers.reader(me);
    var page = new ModelAndView("replies/list");
    var all = shelves.of(reader);
    page.addObject("shelves", all.shelves());
    page.addObject("lead", all.lead());
    page.addObject("mayStop", reader.person().may(Role.COMMANDER));
    readers.stopped(reader).ifPresent(stop -> page.addObject("stop", stop));
    return page;
  }

  /** Stops every public word of every brand at once. */
  @PreAuthorize("hasRole('COMMANDER')")
  @PostMapping("/replies/outgoing/stop")
  ModelAndView stop(@RequestParam(defaultValue = "") String why, Principal me) {
    if (why.isBlank() || why.length() > LONGEST_REASON) {
      var page = list(me);
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      page.addObject("mistake", true);
      page.addObject("typed", why);
      return page;
    }
    outgoing.stopEverything(readers.me().of(me).id(), why.strip());
    return new ModelAndView("redirect:/replies");
  }

  @PreAuthorize("hasRole('COMMANDER')")
  @PostMapping("/replies/outgoing/resume")
  ModelAndView resume(Principal me) {
    outgoing.goOn(readers.me().of(me).id());
    return new ModelAndView("redirect:/replies");
  }
}
