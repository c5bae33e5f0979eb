package firebreak.desk.rooms;

import firebreak.desk.rooms.RemovalViews.Wish;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The one way to hide what somebody said: asked for, decided by another person, done by hand. */
@Controller
class RemovalPage {

  private final Rooms rooms;
  private final RoomParts parts;
  private final Removing removing;
  private final RemovalViews views;

  RemovalPage(Rooms rooms, RoomParts parts, Removing removing, RemovalViews views) {
    this.rooms = rooms;
    this.parts = parts;
    this.removing = removing;
    this.views = views;
  }

  @GetMapping("/crises/{id}/removals")
  String removals(@PathVariable String id, Wish wish, HttpServletRequest request, Model model) {
    show(rooms.of(id, request), wish, model);
    return "rooms/removals";
  }

  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping("/crises/{id}/removals")
  ModelAndView ask(@PathVariable String id, Wish wish, HttpServletRequest request, Model model) {
    var room = rooms.of(id, request);
    return after(room, removing.ask(room, wish), wish, model);
  }

  @PreAuthorize("hasRole('APPROVER')")
  @PostMapping("/crises/{id}/removals/{item}/decide")
  ModelAndView decide(
      @PathVariable String id,
      @PathVariable String item,
      @RequestParam(defaultValue = "") String answer,
      HttpServletRequest request,
      Model model) {
    var room = rooms.of(id, request);
    var why = Optional.ofNullable(request.getParameter("why")).orElse("");
    return after(room, removing.decide(room, item, answer.equals("yes"), why), Wish.NONE, model);
  }

  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping("/crises/{id}/removals/{item}/done")
  ModelAndView done(
      @PathVariable String id, @PathVariable String item, HttpServletRequest request, Model model) {
    var room = rooms.of(id, request);
    return after(room, removing.done(room, item), Wish.NONE, model);
  }

  private ModelAndView after(Room room, Optional<String> refused, Wish wish, Model model) {
    if (refused.isEmpty()) {
      return new ModelAndView("redirect:" + room.address() + "/removals");
    }
    show(room, wish, model);
    model.addAttribute("refused", refused.get());
    return new ModelAndView("rooms/removals", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private void show(Room room, Wish wish, Model model) {
    parts.frame(room, model);
    views.fill(room, wish, model);
  }
}
