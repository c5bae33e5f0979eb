package firebreak.desk.cases;

import firebreak.model.BrandId;
import firebreak.model.PersonId;
import firebreak.respond.crisis.CrisisEvent.PromiseBroken;
import firebreak.respond.crisis.CrisisEvent.PromiseKept;
import firebreak.respond.crisis.CrisisEvent.PromiseMade;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.crisis.Promise;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Promises to single customers; those of a room stand on its timeline. */
@Component
class CasePromises {

  private static final String ALL = "select * from care_promise ";

  private final JdbcClient db;
  private final InstantSource clock;

  CasePromises(JdbcClient db, InstantSource clock) {
    this.db = db;
    this.clock = clock;
  }

  List<Owed> of(long id) {
    return db.sql(ALL + "where case_id = ? order by due, id").param(id).query(this::read).list();
  }

  List<Owed> all() {
    return db.sql(ALL + "order by coalesce(kept_at, broken_at) is not null, due desc limit 1000")
        .query(this::read)
        .list();
  }

  Optional<Owed> held(String id) {
    return db.sql(ALL + "where id = ? for update").param(id).query(this::read).optional();
  }

  void make(PromiseMade made, BrandId brand, Optional<Long> caseId) {
    db.sql(
            "insert into care_promise (id, brand_id, case_id, what, due, owner_id, made_at)"
                + " values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing")
        .param(made.promise())
        .param(brand.value())
        .param(caseId.orElse(null))
        .param(made.what())
        .param(Timestamp.from(made.due()))
        .param(made.by().value())
        .param(Timestamp.from(made.at()))
        .update();
  }

  void kept(String id) {
    db.sql("update care_promise set kept_at = ? where id = ?").params(now(), id).update();
  }

  void broken(String id, String why) {
    db.sql("update care_promise set broken_at = ?, broken_why = ? where id = ?")
        .params(now(), why, id)
        .update();
  }

  private Owed read(ResultSet row, int number) throws SQLException {
    var id = row.getString("id");
    var owner = new PersonId(row.getString("owner_id"));
    var made =
        new PromiseMade(
            row.getTimestamp("made_at").toInstant(),
            owner,
            id,
            row.getString("what"),
            row.getTimestamp("due").toInstant());
    var why = row.getString("broken_why");
    Optional<Instant> kept = CaseRow.moment(row, "kept_at");
    Optional<Instant> broken = CaseRow.moment(row, "broken_at");
    return new Owed(
        new Promise(
            made,
            kept.map(at -> new PromiseKept(at, owner, id)),
            broken.map(at -> new PromiseBroken(at, owner, id, why))),
        new BrandId(row.getString("brand_id")),
        CaseRow.text(row, "case_id").map(Long::valueOf),
        Optional.empty());
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  /** A promise and whom it was made to: one customer, or everybody in a room. */
  record Owed(Promise promise, BrandId brand, Optional<Long> caseId, Optional<CrisisId> crisis) {

    public String id() {
      return promise.made().promise();
    }

    /** Unlike its id the same nowhere else: two rooms may each have a first promise. */
    String name() {
      return crisis.map(room -> room.value() + "/").orElse("") + id();
    }

    public PersonId owner() {
      return promise.made().by();
    }
  }
}
