package firebreak.desk.people;

import firebreak.desk.platform.Audit;
import firebreak.desk.platform.PlainName;
import firebreak.model.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everyone who works at the desk. */
@Component
public class People {

  private static final String COLUMNS = "select id, name, email, role, language, zone, active ";

  private final JdbcClient db;
  private final Audit audit;
  private final InstantSource clock;

  People(JdbcClient db, Audit audit, InstantSource clock) {
    this.db = db;
    this.audit = audit;
    this.clock = clock;
  }

  public List<Person> all() {
    return db.sql(COLUMNS + "from person order by created_at, id").query(People::person).list();
  }

  public Optional<Person> byId(PersonId id) {
    return db.sql(COLUMNS + "from person where id = ?")
        .param(id.value())
        .query(People::person)
        .optional();
  }

  public Optional<Person> byEmail(String email) {
    return db.sql(COLUMNS + "from person where email = ?")
        .param(folded(email))
        .query(People::person)
        .optional();
  }

  /**
   * Adds someone. The id is made from the name.
   *
   * @throws IllegalArgumentException when the e-mail address belongs to someone already
   */
  @Transactional
  public Person add(NewPerson person, String by) {
    if (byEmail(person.email()).isPresent()) {
      throw new IllegalArgumentException(person.email() + " belongs to someone already");
    }
    var id = freeId(person.name());
    db.sql(
            "insert into person (id, name, email, role, language, zone, created_at)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            id,
            person.name().strip(),
            folded(person.email()),
            person.role().name(),
            person.language(),
            person.zone().getId(),
            Timestamp.from(clock.instant()))
        .update();
    audit.record(by, "person.added", id, person.role().name());
    return byId(new PersonId(id)).orElseThrow();
  }

  /** Changes what a person may do and how they are reached; the id stays. Who leaves is out. */
  @Transactional
  public void change(Person person, String by) {
    db.sql(
            "update person set name = ?, email = ?, role = ?, language = ?, zone = ?, active = ?,"
                + " sessions = sessions + case when active and not ? then 1 else 0 end"
                + " where id = ?")
        .params(
            person.name().strip(),
            folded(person.email()),
            person.role().name(),
            person.language(),
            person.zone().getId(),
            person.active(),
            person.active(),
            person.id().value())
        .update();
    audit.record(
        by, "person.changed", person.id().value(), person.active() ? person.role().name() : "left");
  }

  private String freeId(String name) {
    var first = PlainName.of(name, "person");
    var id = first;
    for (int n = 2; byId(new PersonId(id)).isPresent(); n++) {
      id = first + "-" + n;
    }
    return id;
  }

  static String folded(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  private static Person person(ResultSet row, int number) throws SQLException {
    return new Person(
        new PersonId(row.getString("id")),
        row.getString("name"),
        row.getString("email"),
        Role.valueOf(row.getString("role")),
        row.getString("language"),
        ZoneId.of(row.getString("zone")),
        row.getBoolean("active"));
  }

  /** What has to be known of someone before they can join. */
  public record NewPerson(String name, String email, Role role, String language, ZoneId zone) {

    public NewPerson {
      if (name.isBlank() || !email.matches("[^@\\s]+@[^@\\s]+")) {
        throw new IllegalArgumentException("a person needs a name and an e-mail address");
      }
    }
  }
}
