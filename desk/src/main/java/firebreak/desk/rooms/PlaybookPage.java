package firebreak.desk.rooms;

import firebreak.desk.rooms.PlaybookChoice.Wish;
import firebreak.respond.matrix.Fact;
import firebreak.respond.posture.Responsibility;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The playbooks of a crisis: every step with what a good hand pays attention to. */
@Controller
class PlaybookPage {

  private final Rooms rooms;
  private final RoomParts parts;
  private final PlaybookChoice choice;

  PlaybookPage(Rooms rooms, RoomParts parts, PlaybookChoice choice) {
    this.rooms = rooms;
    this.parts = parts;
    this.choice = choice;
  }

  @GetMapping("/crises/{id}/playbook")
  ModelAndView playbook(@PathVariable String id, HttpServletRequest request, Model model) {
    return shown(rooms.of(id, request), new Wish("", false, ""), "", model);
  }

  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping("/crises/{id}/playbook")
  ModelAndView take(
      @PathVariable String id,
      @RequestParam Map<String, String> form,
      HttpServletRequest request,
      Model model) {
    var room = rooms.of(id, request);
    var wish = Wish.typed(form);
    var refused = choice.take(room, wish);
    if (refused.isEmpty()) {
      return new ModelAndView("redirect:" + room.address() + "/playbook");
    }
    var again = shown(room, wish, refused.get(), model);
    again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return again;
  }

  /** How much it is our fault, and how we stood before: three answers from lists. */
  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping("/crises/{id}/standing")
  String judge(
      @PathVariable String id, @RequestParam Map<String, String> form, HttpServletRequest request) {
    var room = rooms.of(id, request);
    choice.judge(room, form);
    return "redirect:" + room.address() + "/playbook#advice";
  }

  private ModelAndView shown(Room room, Wish wish, String mistake, Model model) {
    parts.frame(room, model);
    parts.steps(room, model);
    return new ModelAndView("rooms/playbook", model.asMap())
        .addObject("steps", new StepViews(room).all())
        .addObject("others", choice.others(room))
        .addObject("wish", wish)
        .addObject("standing", room.crisis().standing())
        .addObject("advice", room.crisis().advice())
        .addObject("responsibilities", Responsibility.values())
        .addObject("facts", Fact.values())
        .addObject("mistake", mistake);
  }
}
