package firebreak.desk.people;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.testkit.DeskTest;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DeskTest
class FirstLookTest {

  @Autowired People people;
  @Autowired FirstLook firstLook;

  @Test
  void the_owner_reads_the_language_and_the_times_of_their_browser() {
    var owner = added("desk");

    firstLook.learn(owner.id(), Locale.of("pl", "PL"), "Europe/Warsaw");

    assertThat(people.byId(owner.id()))
        .hasValueSatisfying(person -> {
          assertThat(person.language()).isEqualTo("pl");
          assertThat(person.zone()).isEqualTo(ZoneId.of("Europe/Warsaw"));
          assertThat(person.role()).isEqualTo(Role.VIEWER);
        });
  }

  @Test
  void a_choice_that_somebody_made_stays() {
    var invited = added("ana");
    var owner = added("desk");
    people.change(owner, owner.id().value());

    firstLook.learn(invited.id(), Locale.of("pl"), "Asia/Tokyo");
    firstLook.learn(owner.id(), Locale.of("pl"), "Asia/Tokyo");

    assertThat(people.byId(invited.id())).contains(invited);
    assertThat(people.byId(owner.id())).contains(owner);
  }

  @Test
  void a_time_zone_that_does_not_exist_changes_none() {
    var owner = added("desk");

    firstLook.learn(owner.id(), Locale.ENGLISH, "Mars/Olympus");

    assertThat(people.byId(owner.id())).contains(owner);
  }

  private Person added(String by) {
    var email = UUID.randomUUID() + "@example.org";
    var zone = ZoneId.of("UTC");
    return people.add(new People.NewPerson("Olga", email, Role.VIEWER, "en", zone), by);
  }
}
