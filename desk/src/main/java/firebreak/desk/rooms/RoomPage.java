package firebreak.desk.rooms;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that everybody in a crisis shares. */
@Controller
class RoomPage {

  private final Rooms rooms;
  private final RoomParts parts;
  private final Menu menu;
  private final Happened happened;

  RoomPage(Rooms rooms, RoomParts parts, Menu menu, Happened happened) {
    this.rooms = rooms;
    this.parts = parts;
    this.menu = menu;
    this.happened = happened;
  }

  @GetMapping("/crises/{id}")
  String room(
      @PathVariable String id,
      @RequestParam(defaultValue = "false") boolean newest,
      HttpServletRequest request,
      Model model) {
    var room = rooms.of(id, request);
    parts.frame(room, model);
    parts.top(room, model);
    parts.steps(room, model);
    parts.said(room, model);
    parts.before(room, model);
    parts.happened(room, model);
    parts.evidence(room, newest, model);
    model.addAttribute("acts", menu.of(room));
    return "rooms/room";
  }

  @GetMapping("/crises/{id}/parts/top")
  String top(@PathVariable String id, HttpServletRequest request, Model model) {
    parts.top(framed(id, request, model), model);
    return "rooms/parts :: top";
  }

  @GetMapping("/crises/{id}/parts/acts")
  String acts(@PathVariable String id, HttpServletRequest request, Model model) {
    model.addAttribute("acts", menu.of(framed(id, request, model)));
    return "rooms/parts :: acts";
  }

  @GetMapping("/crises/{id}/parts/steps")
  String steps(@PathVariable String id, HttpServletRequest request, Model model) {
    parts.steps(framed(id, request, model), model);
    return "rooms/parts :: steps";
  }

  @GetMapping("/crises/{id}/parts/said")
  String said(@PathVariable String id, HttpServletRequest request, Model model) {
    parts.said(framed(id, request, model), model);
    return "rooms/parts :: said";
  }

  @GetMapping("/crises/{id}/parts/before")
  String before(@PathVariable String id, HttpServletRequest request, Model model) {
    parts.before(framed(id, request, model), model);
    return "rooms/parts :: before";
  }

  @GetMapping("/crises/{id}/parts/happened")
  String happened(@PathVariable String id, HttpServletRequest request, Model model) {
    parts.happened(framed(id, request, model), model);
    return "rooms/parts :: happened";
  }

  @GetMapping("/crises/{id}/parts/evidence")
  String evidence(
      @PathVariable String id,
      @RequestParam(defaultValue = "false") boolean newest,
      HttpServletRequest request,
      Model model) {
    parts.evidence(framed(id, request, model), newest, model);
    return "rooms/parts :: evidence";
  }

  /** Where our first words are written: what is on its way, or an answer to the loudest post. */
  @PreAuthorize("hasRole('RESPONDER')")
  @GetMapping("/crises/{id}/first-words")
  String firstWords(@PathVariable String id, HttpServletRequest request) {
    return "redirect:" + parts.firstWords(rooms.of(id, request));
  }

  /** The whole timeline, the oldest first. */
  @GetMapping("/crises/{id}/timeline")
  String timeline(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String only,
      HttpServletRequest request,
      Model model) {
    var room = framed(id, request, model);
    boolean decisions = only.equals("decisions");
    model.addAttribute("decisions", decisions);
    model.addAttribute("happened", decisions ? happened.decisions(room) : happened.of(room));
    return "rooms/timeline";
  }

  private Room framed(String id, HttpServletRequest request, Model model) {
    var room = rooms.of(id, request);
    parts.frame(room, model);
    return room;
  }
}
