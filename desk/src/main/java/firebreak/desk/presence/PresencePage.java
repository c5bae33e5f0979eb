package firebreak.desk.presence;

import firebreak.desk.people.Me;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Where an open page says that somebody looks at it, and hears who else does. */
@Controller
class PresencePage {

  private final Presence presence;
  private final Me me;

  PresencePage(Presence presence, Me me) {
    this.presence = presence;
    this.me = me;
  }

  @PostMapping("/presence/{place}")
  String here(@PathVariable String place, Principal principal, Model model) {
    if (!place.matches("(crisis|reply)-[A-Za-z0-9-]{1,64}")) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    var person = me.of(principal);
    presence.looks(place, person);
    model.addAttribute("others", presence.others(place, person.id()));
    return "presence/parts :: others";
  }
}
