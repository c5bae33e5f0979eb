package firebreak.respond.crisis;

import firebreak.model.PersonId;
import firebreak.respond.people.Role;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who does what in one crisis. */
public record Crew(Optional<PersonId> commander, Map<Role, Set<PersonId>> parts) {

  static final Crew NOBODY = new Crew(Optional.empty(), Map.of());

  public Crew {
    parts = Map.copyOf(parts);
  }

  public boolean isCommandedBy(PersonId person) {
    return commander.filter(person::equals).isPresent();
  }

  public Set<PersonId> playing(Role part) {
    return part == Role.COMMANDER
        ? commander.map(Set::of).orElse(Set.of())
        : parts.getOrDefault(part, Set.of());
  }

  /** Every part that somebody plays here, the command included. */
  public Set<Role> partsOf(PersonId person) {
    var own = EnumSet.noneOf(Role.class);
    for (var role : Role.values()) {
      if (playing(role).contains(person)) {
        own.add(role);
      }
    }
    return own;
  }

  Crew under(PersonId person) {
    return new Crew(Optional.of(person), parts);
  }

  Crew with(PersonId person, Role part) {
    if (part == Role.COMMANDER) {
      return under(person);
    }
    var people = new HashSet<>(playing(part));
    people.add(person);
    var more = new HashMap<>(parts);
    more.put(part, Set.copyOf(people));
    return new Crew(commander, more);
  }
}
