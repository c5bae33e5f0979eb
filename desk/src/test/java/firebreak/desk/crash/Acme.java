package firebreak.desk.crash;

import java.net.URI;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A made-up brand, what it listens for and where, written straight into a new database. */
final class Acme {

  static final String BRAND = "acme";

  /** Who is on duty at every hour, and their backup. */
  static final List<String> PEOPLE = List.of("ana", "jan");

  private Acme() {}

  static String mailOf(String person) {
    return person + "@acme.example";
  }

  static void moveInto(JdbcClient db, URI stream) {
    db.sql(
            "insert into brand (id, name, zone, created_at)"
                + " values ('acme', 'Acme', 'Europe/Warsaw', now())")
        .update();
    db.sql(
            """
            insert into watch (brand_id, id, name, spec) values ('acme', 'name', 'Our name',
              '{"anyOf": ["acme"], "allOf": [], "noneOf": [], "languages": []}')
            """)
        .update();
    for (var name : PEOPLE) {
      db.sql(
              "insert into person (id, name, email, role, created_at)"
                  + " values (?, ?, ?, 'RESPONDER', now())")
          .params(name, name, mailOf(name))
          .update();
    }
    db.sql(
            "insert into duty_shift (brand_id, weekday, from_time, until_time, primary_id,"
                + " backup_id) select 'acme', day, '00:00', '00:00', ?, ?"
                + " from generate_series(1, 7) as day")
        .params(PEOPLE)
        .update();
    db.sql(
            "insert into source (id, channel, settings) values ('jetstream', 'bluesky',"
                + " jsonb_build_object('jetstream', ?::text))")
        .param(stream.toString())
        .update();
  }
}
