package firebreak.desk.settings;

import firebreak.desk.people.Role;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is set up, and what is missing for a quiet night; for others their own account. */
@Controller
class OverviewPage {

  private final Owned owned;
  private final Readiness readiness;
  private final LastChanges changes;

  OverviewPage(Owned owned, Readiness readiness, LastChanges changes) {
    this.owned = owned;
    this.readiness = readiness;
    this.changes = changes;
  }

  @GetMapping("/settings")
  ModelAndView overview(Principal me) {
    var speech = owned.by(me);
    if (!speech.person().may(Role.ADMIN)) {
      return new ModelAndView("redirect:/settings/me");
    }
    var checks = readiness.of(speech);
    long missing = checks.stream().filter(Readiness.Check::isMissing).count();
    return new ModelAndView("settings/overview")
        .addObject("missing", checks.stream().filter(Readiness.Check::isMissing).toList())
        .addObject("there", checks.stream().filter(one -> !one.isMissing()).toList())
        .addObject("lead", lead(missing, speech))
        .addObject("changes", changes.lately(speech));
  }

  private static String lead(long missing, Speech speech) {
    if (missing == 0) {
      return speech.say("lead.ready");
    }
    return missing == 1 ? speech.say("lead.one") : speech.say("lead.many", missing);
  }
}
