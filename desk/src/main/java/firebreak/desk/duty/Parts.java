package firebreak.desk.duty;

import firebreak.desk.crises.Crises;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.model.BrandId;
import firebreak.model.PersonId;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.duty.Team;
import firebreak.respond.duty.Turn;
import firebreak.respond.people.Role;
import firebreak.respond.people.Voice;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who plays which part for a brand at this moment. */
@Component
public class Parts {

  /*
   * Command passes first to those whom the desk trusts with it, then to the owners of the desk, then
   * down the roles. Somebody who may only read is woken only when they were given a part: an
   * executive who reads along must be reachable, a curious colleague must not be woken.
   */
  private static final List<firebreak.desk.people.Role> SUCCESSION =
      List.of(
          firebreak.desk.people.Role.COMMANDER,
          firebreak.desk.people.Role.ADMIN,
          firebreak.desk.people.Role.APPROVER,
          firebreak.desk.people.Role.RESPONDER,
          firebreak.desk.people.Role.VIEWER);

  private final PartList parts;
  private final Shifts shifts;
  private final People people;
  private final Crises crises;
  private final InstantSource clock;

  Parts(Plan plan, People people, Crises crises, InstantSource clock) {
    this.parts = plan.parts();
    this.shifts = plan.shifts();
    this.people = people;
    this.crises = crises;
    this.clock = clock;
  }

  /** The parts this person plays now: those given for the brand, and the shift of this moment. */
  public Voice voiceOf(BrandId brand, PersonId person) {
    return voice(brand, person, Set.of());
  }

  /** The same with the parts that this person was given in the room of a crisis. */
  public Voice voiceOf(BrandId brand, PersonId person, CrisisId crisis) {
    var crew = crises.byId(crisis).map(known -> known.crew().partsOf(person));
    return voice(brand, person, crew.orElse(Set.of()));
  }

  private Voice voice(BrandId brand, PersonId person, Set<Role> more) {
    var team = team(brand, Optional.empty(), clock.instant());
    var roles = EnumSet.noneOf(Role.class);
    roles.addAll(parts.of(brand).getOrDefault(person, Set.of()));
    roles.addAll(more);
    if (team.primary().filter(person::equals).isPresent()) {
      roles.add(Role.DUTY);
    }
    if (team.backup().filter(person::equals).isPresent()) {
      roles.add(Role.BACKUP);
    }
    return new Voice(person, roles);
  }

  /** Everybody who can be woken for a brand, for one of its crises if there is one. */
  Team team(BrandId brand, Optional<CrisisId> crisis, Instant now) {
    var given = parts.of(brand);
    var crew = crisis.flatMap(crises::byId).map(known -> known.crew());
    var line =
        wakeable(given).stream()
            .map(person -> {
              var roles = EnumSet.noneOf(Role.class);
              roles.addAll(given.getOrDefault(person.id(), Set.of()));
              crew.ifPresent(known -> roles.addAll(known.partsOf(person.id())));
              return new Voice(person.id(), roles);
            })
            .toList();
    return Team.with(line, shifts.roster(brand).at(now).or(() -> stoppingTheGap(now)));
  }

  private List<Person> wakeable(Map<PersonId, Set<Role>> given) {
    return people.all().stream()
        .filter(Person::active)
        .filter(person ->
            person.may(firebreak.desk.people.Role.RESPONDER) || given.containsKey(person.id()))
        .sorted(
            Comparator.comparingInt((Person person) -> SUCCESSION.indexOf(person.role()))
                .thenComparing(person -> person.id().value()))
        .toList();
  }

  /** In hours that nobody has taken, the administrators answer, the first of them first. */
  private Optional<Turn> stoppingTheGap(Instant now) {
    var admins =
        people.all().stream()
            .filter(person -> person.may(firebreak.desk.people.Role.ADMIN))
            .map(Person::id)
            .toList();
    return admins.stream()
        .findFirst()
        .map(first -> new Turn(now, now, first, admins.stream().skip(1).findFirst()));
  }

  /** What was planned for a brand. */
  @Component
  record Plan(Shifts shifts, PartList parts) {}
}
