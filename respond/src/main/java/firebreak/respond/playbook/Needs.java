package firebreak.respond.playbook;

import firebreak.model.Tier;
import java.util.Optional;
import java.util.Set;

/**
 * When a step is there to be done.
 *
 * @param after steps that must be closed before it
 * @param onlyIf left out when this is known not to hold
 * @param from left out below this tier
 * @param once not before this moment has come
 */
public record Needs(
    Set<String> after, Optional<Circumstance> onlyIf, Tier from, Optional<StartingPoint> once) {

  public Needs {
    after = Set.copyOf(after);
  }
}
