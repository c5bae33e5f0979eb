package firebreak.respond.playbook;

import firebreak.respond.wording.Bilingual;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Steps that were agreed on a calm day, with a version so that a review can say which one was
 * followed.
 *
 * @param forbidden what must not be said in public while it is followed
 */
public record Playbook(
    Edition edition,
    CrisisType type,
    Bilingual title,
    List<Phase> phases,
    Forbidden forbidden,
    String source) {

  public Playbook {
    phases = List.copyOf(phases);
    var seen = new HashSet<String>();
    for (var step : phases.stream().flatMap(phase -> phase.steps().stream()).toList()) {
      if (!seen.containsAll(step.needs().after())) {
        throw new IllegalArgumentException(step.id() + " waits for a step that comes later");
      }
      if (!seen.add(step.id())) {
        throw new IllegalArgumentException("two steps are called " + step.id());
      }
    }
  }

  /** A customer's complaint that many people share: what every desk starts with. */
  public static Playbook viralComplaint() {
    return Playbooks.shipped().inForce(Playbooks.GENERAL).orElseThrow();
  }

  public String id() {
    return edition.playbook();
  }

  public String version() {
    return edition.version();
  }

  /** All steps in the order in which they are read. */
  public List<Step> steps() {
    return phases.stream().flatMap(phase -> phase.steps().stream()).toList();
  }

  public Optional<Step> step(String stepId) {
    return steps().stream().filter(step -> step.id().equals(stepId)).findFirst();
  }

  /** The steps of both, those of this one first; a step that both have is done once. */
  public Playbook and(Playbook further) {
    var all = new ArrayList<>(phases);
    further.phases.stream()
        .map(phase -> phase.without(this))
        .filter(phase -> !phase.steps().isEmpty())
        .forEach(all::add);
    return new Playbook(edition, type, title, all, forbidden.and(further.forbidden), source);
  }
}
