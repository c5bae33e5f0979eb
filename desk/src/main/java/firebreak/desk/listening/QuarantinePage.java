package firebreak.desk.listening;

import firebreak.desk.listening.QuarantineWords.Notice;
import java.security.Principal;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What could not be read, why, and what can be done about it. */
@Controller
class QuarantinePage {

  private static final String BACK = "redirect:/quarantine";

  private final Quarantine quarantine;
  private final Repairs repairs;
  private final QuarantineWords words;

  QuarantinePage(Quarantine quarantine, Repairs repairs, QuarantineWords words) {
    this.quarantine = quarantine;
    this.repairs = repairs;
    this.words = words;
  }

  @GetMapping("/quarantine")
  String list(@RequestParam(defaultValue = "") String source, Principal me, Model model) {
    var counts = quarantine.countBySource();
    var chosen = Optional.of(source).filter(counts::containsKey);
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    model.addAttribute("items", words.rows(quarantine.waiting(chosen), me));
    model.addAttribute("counts", counts);
    model.addAttribute("chosen", chosen.orElse(""));
    model.addAttribute("all", all);
    model.addAttribute("lead", words.lead(all, me));
    model.addAttribute("mayRepair", words.mayRepair(me));
    return "listening/quarantine";
  }

  @GetMapping("/quarantine/{id}")
  String edit(@PathVariable long id, Principal me, Model model) {
    var item =
        quarantine
            .byId(id)
            .filter(found -> found.state().equals("waiting"))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("item", words.row(item, me));
    model.addAttribute("raw", item.raw());
    model.addAttribute("mayRepair", words.mayRepair(me));
    return "listening/repair";
  }

  @PostMapping("/quarantine/{id}/replay")
  @PreAuthorize("hasRole('RESPONDER')")
  String replay(@PathVariable long id, Principal me, RedirectAttributes then) {
    then.addFlashAttribute("notice", words.of(repairs.replay(id, me.getName()), me));
    return BACK;
  }

  /** Stays on the form, with what was typed and the reason, while it cannot be read. */
  @PostMapping("/quarantine/{id}/repair")
  @PreAuthorize("hasRole('RESPONDER')")
  String repair(
      @PathVariable long id, @RequestParam String raw, Principal me, RedirectAttributes then) {
    var outcome = repairs.replay(id, raw, me.getName());
    then.addFlashAttribute("notice", words.of(outcome, me));
    if (outcome instanceof Repairs.Outcome.StillUnreadable) {
      then.addFlashAttribute("typed", raw);
      return "redirect:/quarantine/" + id;
    }
    return BACK;
  }

  /** Everything that is listed, one after the other. */
  @PostMapping("/quarantine/replay")
  @PreAuthorize("hasRole('RESPONDER')")
  String replayAll(
      @RequestParam(defaultValue = "") String source, Principal me, RedirectAttributes then) {
    var waiting = quarantine.waiting(Optional.of(source).filter(id -> !id.isEmpty()));
    long read =
        waiting.stream()
            .map(item -> repairs.replay(item.id(), me.getName()))
            .filter(outcome -> outcome instanceof Repairs.Outcome.Read)
            .count();
    then.addFlashAttribute("notice", words.ofAll(read, waiting.size(), me));
    return BACK;
  }

  @PostMapping("/quarantine/{id}/dismiss")
  @PreAuthorize("hasRole('RESPONDER')")
  String dismiss(@PathVariable long id, Principal me, RedirectAttributes then) {
    boolean settled = quarantine.settle(id, "dismissed", me.getName());
    Notice notice =
        settled ? words.dismissed(me) : words.of(new Repairs.Outcome.GoneMeanwhile(), me);
    then.addFlashAttribute("notice", notice);
    return BACK;
  }
}
