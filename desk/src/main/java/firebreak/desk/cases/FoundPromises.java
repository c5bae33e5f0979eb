package firebreak.desk.cases;

import firebreak.desk.people.Person;
import firebreak.model.BrandId;
import firebreak.model.PersonId;
import firebreak.respond.care.Due;
import firebreak.respond.care.FoundPromise;
import firebreak.respond.care.PromiseFinder;
import firebreak.respond.crisis.CrisisId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What sounds like a promise in our words, until a person says whether it is one. */
@Component
class FoundPromises {

  private final JdbcClient db;
  private final InstantSource clock;

  FoundPromises(JdbcClient db, InstantSource clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Looks through private words, in the zone of whoever wrote them. */
  void readPrivate(CareCase one, long message, String words, Person by) {
    var source = new Source("PRIVATE", message, clock.instant(), by.id(), by.zone());
    var about = new About(one.brand(), Optional.of(one.id()), Optional.empty());
    keep(PromiseFinder.in(words, source.at(), source.zone()), source, about);
  }

  /** Looks through public words, once. */
  void readPublic(PublicTalk.Unread words, ZoneId zone) {
    var source = new Source("PUBLIC", words.id(), words.at(), new PersonId(words.author()), zone);
    var about = new About(words.brand(), words.caseId(), words.crisis().map(CrisisId::new));
    keep(PromiseFinder.in(words.words(), words.at(), zone), source, about);
    db.sql("insert into promise_read (publication_id) values (?) on conflict do nothing")
        .param(words.id())
        .update();
  }

  private void keep(List<FoundPromise> promises, Source source, About about) {
    for (var promise : promises) {
      db.sql(
              "insert into promise_found (brand_id, source, source_id, start_at, what, due,"
                  + " unclear, written_at, writer_id, case_id, crisis_id)"
                  + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
          .param(about.brand().value())
          .param(source.kind())
          .param(source.id())
          .param(promise.start())
          .param(promise.what())
          .param(due(promise).map(Timestamp::from).orElse(null))
          .param(promise.due() instanceof Due.Unclear(var why) ? why.name() : null)
          .param(Timestamp.from(source.at()))
          .param(source.by().value())
          .param(about.caseId().orElse(null))
          .param(about.crisis().map(CrisisId::value).orElse(null))
          .update();
    }
  }

  private static Optional<Instant> due(FoundPromise promise) {
    return promise.due() instanceof Due.At(var moment) ? Optional.of(moment) : Optional.empty();
  }

  List<Found> open() {
    return db.sql("select * from promise_found where state = 'OPEN' order by id limit 200")
        .query(FoundPromises::read)
        .list();
  }

  List<Found> openOf(long caseId) {
    return db.sql("select * from promise_found where state = 'OPEN' and case_id = ? order by id")
        .param(caseId)
        .query(FoundPromises::read)
        .list();
  }

  /** An open one, held by the running transaction. */
  Optional<Found> held(long id) {
    return db.sql("select * from promise_found where id = ? and state = 'OPEN' for update")
        .param(id)
        .query(FoundPromises::read)
        .optional();
  }

  void settle(long id, String as, PersonId by) {
    db.sql("update promise_found set state = ?, settled_by = ?, settled_at = ? where id = ?")
        .params(as, by.value(), Timestamp.from(clock.instant()), id)
        .update();
  }

  private static Found read(ResultSet row, int number) throws SQLException {
    return new Found(
        row.getLong("id"),
        new About(
            new BrandId(row.getString("brand_id")),
            CaseRow.text(row, "case_id").map(Long::valueOf),
            CaseRow.text(row, "crisis_id").map(CrisisId::new)),
        row.getString("what"),
        CaseRow.moment(row, "due"),
        CaseRow.text(row, "unclear").map(Due.Why::valueOf),
        new PersonId(row.getString("writer_id")),
        row.getTimestamp("written_at").toInstant());
  }

  /** What words belong to: a case, a room, or the brand alone. */
  record About(BrandId brand, Optional<Long> caseId, Optional<CrisisId> crisis) {}

  /** Something that sounds like a promise. */
  record Found(
      long id,
      About about,
      String what,
      Optional<Instant> due,
      Optional<Due.Why> unclear,
      PersonId writer,
      Instant written) {}

  private record Source(String kind, long id, Instant at, PersonId by, ZoneId zone) {}
}
