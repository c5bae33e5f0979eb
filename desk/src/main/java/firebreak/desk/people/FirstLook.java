package firebreak.desk.people;

import firebreak.desk.platform.Zones;
import firebreak.model.PersonId;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The owner is made before anybody knows who that will be; the browser of their first sign-in says
 * which language they read and in which time zone they live. Nobody else's choice is touched.
 */
@Component
class FirstLook {

  private final People people;
  private final JdbcClient db;

  FirstLook(People people, JdbcClient db) {
    this.people = people;
    this.db = db;
  }

  void learn(PersonId id, Locale language, String zone) {
    people
        .byId(id)
        .filter(this::isAsTheDeskMadeThem)
        .ifPresent(person -> {
          var known = Zones.areKnown(zone) ? ZoneId.of(zone) : person.zone();
          var words = language.getLanguage().equals("pl") ? "pl" : "en";
          people.change(
              new Person(
                  id, person.name(), person.email(), person.role(), words, known, person.active()),
              id.value());
        });
  }

  private boolean isAsTheDeskMadeThem(Person person) {
    return db.sql(
            "select bool_and(act = 'person.added' and who = 'desk') from audit where subject = ?"
                + " and act in ('person.added', 'person.changed')")
        .param(person.id().value())
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }
}
