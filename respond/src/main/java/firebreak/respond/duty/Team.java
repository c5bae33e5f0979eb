package firebreak.respond.duty;

import firebreak.model.PersonId;
import firebreak.respond.people.Role;
import firebreak.respond.people.Voice;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everybody who can be woken right now.
 *
 * @param succession all people, the one who takes command first in front
 * @param primary who is on duty at this moment
 * @param backup who is the backup at this moment
 */
public record Team(List<Voice> succession, Optional<PersonId> primary, Optional<PersonId> backup) {

  public Team {
    succession = List.copyOf(succession);
  }

  /** The team with the turn of this moment; nobody is on duty when there is none. */
  public static Team with(List<Voice> succession, Optional<Turn> turn) {
    return new Team(succession, turn.map(Turn::primary), turn.flatMap(Turn::backup));
  }

  /** Everyone, in the order of succession; whoever is on duty counts even if not listed. */
  public List<PersonId> everyone() {
    var people = new LinkedHashSet<PersonId>();
    succession.forEach(voice -> people.add(voice.person()));
    primary.ifPresent(people::add);
    backup.ifPresent(people::add);
    return List.copyOf(people);
  }

  Set<PersonId> playing(Role role) {
    return switch (role) {
      case DUTY -> primary.map(Set::of).orElse(Set.of());
      case BACKUP -> backup.map(Set::of).orElse(Set.of());
      case CARE_AGENT,
          CARE_LEAD,
          COMMUNICATIONS_LEAD,
          COMMANDER,
          SPOKESPERSON,
          LEGAL,
          EXECUTIVE,
          DATA_PROTECTION_OFFICER,
          CRISIS_TEAM ->
          succession.stream()
              .filter(voice -> voice.plays(role))
              .map(Voice::person)
              .collect(Collectors.toSet());
    };
  }
}
