package firebreak.desk.replies;

import firebreak.model.PersonId;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What readers changed in words to which they then agreed. */
@Component
class Rewrites {

  private final JdbcClient db;
  private final InstantSource clock;

  Rewrites(JdbcClient db, InstantSource clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Somebody changed the words of the former writer; they have this fingerprint now. */
  void add(Composition before, String fingerprint, Rewrite rewrite) {
    db.sql(
            "insert into reply_change (reply_id, before, fingerprint, former, by_id, at)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(
            before.id(),
            before.written().words(),
            fingerprint,
            rewrite.former().value(),
            rewrite.by().value(),
            Timestamp.from(clock.instant()))
        .update();
  }

  /** How these words came to be what they are, if a reader changed them last. */
  Optional<Rewrite> of(Composition reply) {
    return db.sql(
            "select former, by_id, before from reply_change where reply_id = ? and fingerprint = ?"
                + " order by id desc limit 1")
        .params(reply.id(), reply.fingerprint())
        .query((row, number) ->
            new Rewrite(
                new PersonId(row.getString(1)), new PersonId(row.getString(2)), row.getString(3)))
        .optional();
  }

  /**
   * One change by a reader.
   *
   * @param former who wrote the words before
   * @param before what they were
   */
  record Rewrite(PersonId former, PersonId by, String before) {}
}
