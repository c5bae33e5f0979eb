package firebreak.desk.people;

import java.time.ZoneId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Made-up people of a test's own. */
@Component
record Crowd(People people) {

  Person somebody(String name, Role role) {
    return somebody(name, role, "en");
  }

  Person somebody(String name, Role role, String language) {
    var email = "c" + UUID.randomUUID() + "@example.org";
    return people.add(
        new People.NewPerson(name, email, role, language, ZoneId.of("Europe/Warsaw")), "test");
  }

  Person again(Person person) {
    return people.byId(person.id()).orElseThrow();
  }
}
