package firebreak.desk.drill;

import firebreak.desk.platform.FirstDrill;
import java.security.Principal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** The button "See a crisis unfold". */
@Controller
class DrillPage implements FirstDrill {

  private final Drill drill;

  DrillPage(Drill drill) {
    this.drill = drill;
  }

  @Override
  public String startsAt() {
    return "/drill/start";
  }

  @PostMapping("/drill/start")
  @PreAuthorize("hasRole('RESPONDER')")
  public String start(Principal who) {
    return "redirect:/watch/" + drill.start(who.getName());
  }

  @PostMapping("/drill/stop")
  @PreAuthorize("hasRole('RESPONDER')")
  public String stop() {
    drill.stop();
    return "redirect:/watch";
  }
}
