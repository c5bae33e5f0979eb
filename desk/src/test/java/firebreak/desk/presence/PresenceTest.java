package firebreak.desk.presence;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.SettableClock;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DeskTest
class PresenceTest {

  @Autowired Presence presence;
  @Autowired SettableClock clock;

  final String place = "crisis-" + UUID.randomUUID();
  Person ana;
  Person jan;

  PresenceTest(@Autowired People people) {
    ana = somebody(people, "Ana");
    jan = somebody(people, "Jan");
  }

  @BeforeEach
  void anaLooks() {
    presence.looks(place, ana);
  }

  @Test
  void others_see_who_is_there_and_nobody_sees_themselves() {
    presence.looks(place, jan);

    assertThat(presence.others(place, jan.id())).containsExactly(new Presence.Here("Ana", false));
    assertThat(presence.others("crisis-other", jan.id())).isEmpty();
  }

  @Test
  void whoever_writes_is_named_first_and_stops_by_themselves() {
    presence.looks(place, jan);
    presence.writes(place, jan);
    assertThat(presence.others(place, UNKNOWN).getFirst())
        .isEqualTo(new Presence.Here("Jan", true));

    clock.forward(Presence.STOPPED_WRITING_AFTER);
    presence.forget();

    assertThat(presence.others(place, ana.id())).containsExactly(new Presence.Here("Jan", false));
  }

  @Test
  void whoever_leaves_vanishes_by_themselves() {
    clock.forward(Presence.FORGOTTEN_AFTER);
    presence.forget();

    assertThat(presence.others(place, jan.id())).isEmpty();
  }

  static final firebreak.model.PersonId UNKNOWN = new firebreak.model.PersonId("nobody");

  private static Person somebody(People people, String name) {
    var mail = UUID.randomUUID() + "@example.org";
    return people.add(
        new People.NewPerson(name, mail, Role.RESPONDER, "en", ZoneId.of("Europe/Warsaw")), "test");
  }
}
