package firebreak.respond.matrix;

import firebreak.respond.people.Role;
import java.time.Duration;
import java.util.Set;

/**
 * Who is told together, how, and how long they have to acknowledge.
 *
 * @param roles everybody who plays one of these; everyone at the desk when empty
 */
public record Rung(Set<Role> roles, Means means, Duration patience) {

  public Rung {
    roles = Set.copyOf(roles);
    if (!patience.isPositive()) {
      throw new IllegalArgumentException("nobody can answer within " + patience);
    }
  }

  /** Everyone who works at the desk. */
  public static Rung everyone(Means means, Duration patience) {
    return new Rung(Set.of(), means, patience);
  }

  public boolean isEveryone() {
    return roles.isEmpty();
  }
}
