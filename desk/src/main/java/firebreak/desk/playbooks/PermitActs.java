package firebreak.desk.playbooks;

import firebreak.desk.playbooks.Grant.Message;
import firebreak.desk.playbooks.Grant.Scope;
import firebreak.desk.playbooks.PlaybooksPage.Tongues;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.Tier;
import firebreak.respond.template.Stage;
import java.security.Principal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Lets a message go out alone, for a place and a time, or takes that back. */
@Controller
@PreAuthorize("hasRole('COMMANDER')")
class PermitActs {

  private static final List<Integer> DAYS = List.of(30, 90, 180);

  private final Preauthorised preauthorised;
  private final Library library;
  private final Tongues tongues;

  PermitActs(Preauthorised preauthorised, Library library, Tongues tongues) {
    this.preauthorised = preauthorised;
    this.library = library;
    this.tongues = tongues;
  }

  @PostMapping("/playbooks/{id}/permits")
  String grant(@PathVariable String id, @RequestParam Map<String, String> form, Principal me) {
    if (library.shelf().inForce(id).isEmpty()) {
      throw wrong();
    }
    var reader = tongues.of(me);
    preauthorised.grant(
        message(id, form),
        scope(form),
        reader.now().plus(Duration.ofDays(days(form))),
        reader.person().id());
    return "redirect:/playbooks/" + id + "#permits";
  }

  @PostMapping("/playbooks/{id}/permits/{grant}/withdrawal")
  String withdraw(@PathVariable String id, @PathVariable long grant, Principal me) {
    preauthorised.withdraw(grant, tongues.of(me).person().id());
    return "redirect:/playbooks/" + id + "#permits";
  }

  private static Message message(String id, Map<String, String> form) {
    var language = form.getOrDefault("language", "");
    var stage = form.getOrDefault("stage", "");
    boolean known = List.of(Stage.values()).stream().anyMatch(one -> one.written().equals(stage));
    if (!known || !List.of("en", "pl").contains(language)) {
      throw wrong();
    }
    return new Message(id, Stage.written(stage), language);
  }

  private static Scope scope(Map<String, String> form) {
    var tier = form.getOrDefault("tier", "");
    if (!tier.matches("T[1-4]")) {
      throw wrong();
    }
    return new Scope(
        typed(form, "brand").map(BrandId::new),
        typed(form, "channel").map(ChannelId::new),
        Tier.valueOf(tier));
  }

  private static int days(Map<String, String> form) {
    return DAYS.stream()
        .filter(days -> days.toString().equals(form.get("days")))
        .findFirst()
        .orElseThrow(PermitActs::wrong);
  }

  private static Optional<String> typed(Map<String, String> form, String field) {
    return Optional.ofNullable(form.get(field)).map(String::strip).filter(one -> !one.isEmpty());
  }

  /** Every field is a list to choose from: whoever sends something else did not use the page. */
  private static ResponseStatusException wrong() {
    return new ResponseStatusException(HttpStatus.BAD_REQUEST, "no such choice");
  }
}
