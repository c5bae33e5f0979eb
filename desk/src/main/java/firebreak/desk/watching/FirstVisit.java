package firebreak.desk.watching;

import firebreak.desk.brands.Brands;
import firebreak.desk.people.Me;
import firebreak.desk.people.Role;
import firebreak.desk.platform.FirstDrill;
import java.security.Principal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody arrives: at the watch of the first brand, or at the choice of a newcomer. */
@Controller
class FirstVisit {

  private final Brands brands;
  private final Me me;
  private final ObjectProvider<FirstDrill> drill;

  FirstVisit(Brands brands, Me me, ObjectProvider<FirstDrill> drill) {
    this.brands = brands;
    this.me = me;
    this.drill = drill;
  }

  @GetMapping({"/", "/watch"})
  String first(Principal principal, Model model) {
    var first = brands.all().stream().findFirst();
    if (first.isPresent()) {
      return "redirect:/watch/" + first.orElseThrow().id();
    }
    var newcomer = me.of(principal);
    model.addAttribute("maySetUp", newcomer.may(Role.ADMIN));
    if (newcomer.may(Role.RESPONDER)) {
      drill.ifAvailable(known -> model.addAttribute("drill", known.startsAt()));
    }
    return "watching/first";
  }
}
