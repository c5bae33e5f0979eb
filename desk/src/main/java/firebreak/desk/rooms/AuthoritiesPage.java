package firebreak.desk.rooms;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Whether an authority must be told, by when and with what. */
@Controller
class AuthoritiesPage {

  private final Rooms rooms;
  private final RoomParts parts;
  private final Authorities authorities;

  AuthoritiesPage(Rooms rooms, RoomParts parts, Authorities authorities) {
    this.rooms = rooms;
    this.parts = parts;
    this.authorities = authorities;
  }

  @GetMapping("/crises/{id}/authorities")
  String authorities(@PathVariable String id, HttpServletRequest request, Model model) {
    var room = rooms.of(id, request);
    parts.frame(room, model);
    model.addAttribute("duties", authorities.of(room));
    return "rooms/authorities";
  }
}
