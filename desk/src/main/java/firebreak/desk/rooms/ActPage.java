package firebreak.desk.rooms;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Everything that people do in a room: one address for each act, asked by GET and done by POST. */
@Controller
class ActPage {

  private final Rooms rooms;
  private final RoomParts parts;
  private final Forms forms;
  private final Acting acting;

  ActPage(Rooms rooms, RoomParts parts, Forms forms, Acting acting) {
    this.rooms = rooms;
    this.parts = parts;
    this.forms = forms;
    this.acting = acting;
  }

  @PreAuthorize("hasRole('RESPONDER')")
  @GetMapping("/crises/{id}/acts/{act}")
  String ask(
      @PathVariable String id, @PathVariable String act, HttpServletRequest request, Model model) {
    var room = rooms.of(id, request);
    show(room, forms.empty(room, allowed(act, room), typed(request)), model);
    return request.getHeader("HX-Request") == null ? "rooms/act" : "rooms/form :: form";
  }

  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping("/crises/{id}/acts/{act}")
  ModelAndView perform(
      @PathVariable String id, @PathVariable String act, HttpServletRequest request, Model model) {
    var room = rooms.of(id, request);
    var wanted = allowed(act, room);
    var typed = typed(request);
    if (forms.isMistaken(room, wanted, typed)) {
      return again(room, forms.again(room, wanted, typed, Optional.empty()), model);
    }
    var refused = acting.perform(room, wanted, typed);
    if (refused.isPresent()) {
      return again(room, forms.again(room, wanted, typed, refused), model);
    }
    return new ModelAndView("redirect:" + back(wanted, room));
  }

  private static String back(Act act, Room room) {
    if (act == Act.SETTLE) {
      return room.review() + "#exceptions";
    }
    if (act == Act.CAPTURE) {
      return room.address() + "/evidence";
    }
    if (act.fields().contains(Field.REGULATOR)) {
      return room.address() + "/authorities";
    }
    return act == Act.LEARN ? room.review() : room.address();
  }

  private ModelAndView again(Room room, Form form, Model model) {
    show(room, form, model);
    return new ModelAndView("rooms/act", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private void show(Room room, Form form, Model model) {
    parts.frame(room, model);
    model.addAttribute("form", form);
  }

  private static Act allowed(String name, Room room) {
    var act = Act.of(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    if (!act.isFor(room)) {
      throw new AccessDeniedException(act.id() + " is for whoever commands");
    }
    return act;
  }

  private static Typed typed(HttpServletRequest request) {
    var values = new HashMap<String, String>();
    for (Map.Entry<String, String[]> one : request.getParameterMap().entrySet()) {
      values.put(one.getKey(), one.getValue()[0]);
    }
    return new Typed(values);
  }
}
