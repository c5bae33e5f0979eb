package firebreak.respond.playbook;

import firebreak.respond.wording.Bilingual;
import java.util.List;

/** Steps that serve one aim. */
public record Phase(String id, Bilingual title, Bilingual aim, List<Step> steps) {

  public Phase {
    steps = List.copyOf(steps);
  }

  Phase without(Playbook other) {
    var left = steps.stream().filter(step -> other.step(step.id()).isEmpty()).toList();
    return new Phase(id, title, aim, left);
  }
}
