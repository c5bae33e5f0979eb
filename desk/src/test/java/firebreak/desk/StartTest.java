package firebreak.desk;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.people.People;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DeskTest
class StartTest {

  @Autowired People people;

  @Test
  void makes_one_owner_on_the_first_start() {
    assertThat(people.all())
        .filteredOn(person -> person.email().equals("owner@localhost"))
        .singleElement()
        .satisfies(owner -> assertThat(owner.role()).isEqualTo(Role.ADMIN));
  }
}
