package firebreak.respond.people;

import firebreak.model.PersonId;
import java.util.Set;

/** One person and the parts this person plays right now. */
public record Voice(PersonId person, Set<Role> roles) {

  public Voice {
    roles = Set.copyOf(roles);
  }

  public boolean plays(Role role) {
    return roles.contains(role);
  }
}
