package firebreak.desk.duty;

import firebreak.desk.people.Person;
import firebreak.desk.platform.Secrets;
import firebreak.model.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All ways to all people. */
@Component
class Routes {

  private static final String COLUMNS =
      "select id, person_id, kind, address, device from duty_route ";

  private final JdbcClient db;
  private final Secrets secrets;
  private final MailServer mail;
  private final InstantSource clock;

  Routes(JdbcClient db, Secrets secrets, MailServer mail, InstantSource clock) {
    this.db = db;
    this.secrets = secrets;
    this.mail = mail;
    this.clock = clock;
  }

  /** E-mail first where the desk has a mail server, then topics and devices. */
  List<Route> of(Person person) {
    var all = new ArrayList<Route>();
    if (mail.isSetUp()) {
      all.add(
          new Route(
              "email/" + person.id(), person.id(), Route.Kind.EMAIL, person.email(), "e-mail"));
    }
    all.addAll(
        db.sql(COLUMNS + "where person_id = ? order by kind, added_at, id")
            .param(person.id().value())
            .query(Routes::route)
            .list());
    return all;
  }

  /** Puts a person's one topic in place of the one before; the token may be empty. */
  @Transactional
  public void saveTopic(PersonId person, String address, String token) {
    var id = "ntfy/" + person;
    db.sql(
            "insert into duty_route (id, person_id, kind, address, device, added_at)"
                + " values (?, ?, 'NTFY', ?, 'ntfy', ?) on conflict (id) do update"
                + " set address = excluded.address, keeps = false")
        .params(id, person.value(), address, Timestamp.from(clock.instant()))
        .update();
    secrets.put(id, token);
  }

  Optional<String> tokenOf(String topic) {
    return secrets.get(topic).filter(token -> !token.isBlank());
  }

  /** Adds a browser, or renews the keys of one that is known; a device belongs to one person. */
  void saveBrowser(Route route, Keys keys) {
    db.sql(
            "insert into duty_route (id, person_id, kind, address, device, public_key, auth,"
                + " added_at) values (?, ?, 'WEB_PUSH', ?, ?, ?, ?, ?) on conflict (id) do update"
                + " set person_id = excluded.person_id, public_key = excluded.public_key,"
                + " auth = excluded.auth, device = excluded.device")
        .params(
            route.id(),
            route.person().value(),
            route.address(),
            route.device(),
            keys.publicKey(),
            keys.auth(),
            Timestamp.from(clock.instant()))
        .update();
  }

  Optional<Keys> keysOf(String browser) {
    return db.sql("select public_key, auth from duty_route where id = ? and kind = 'WEB_PUSH'")
        .param(browser)
        .query((row, number) -> new Keys(row.getString(1), row.getString(2)))
        .optional();
  }

  /** Removes one of this person's own ways; a stranger's stays. */
  void remove(String id, PersonId person) {
    db.sql("delete from duty_route where id = ? and person_id = ?")
        .params(id, person.value())
        .update();
  }

  /** The server was seen to keep messages, so a message that is not there never arrived. */
  void keeps(String topic) {
    db.sql("update duty_route set keeps = true where id = ?").param(topic).update();
  }

  boolean isSeenToKeep(String topic) {
    return db.sql("select keeps from duty_route where id = ?")
        .param(topic)
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  private static Route route(ResultSet row, int number) throws SQLException {
    return new Route(
        row.getString("id"),
        new PersonId(row.getString("person_id")),
        Route.Kind.valueOf(row.getString("kind")),
        row.getString("address"),
        row.getString("device"));
  }

  /** With these a letter to a browser is sealed so that only the browser can open it. */
  record Keys(String publicKey, String auth) {}
}
