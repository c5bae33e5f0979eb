package firebreak.desk.replies;

import firebreak.model.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The exceptions that people made for exact words; none of them outlives a changed letter. */
@Component
class Exceptions {

  private final JdbcClient db;
  private final InstantSource clock;

  Exceptions(JdbcClient db, InstantSource clock) {
    this.db = db;
    this.clock = clock;
  }

  void glassBroken(Composition reply, String why, PersonId by) {
    add(reply, Kind.GLASS, Set.of(), new Reason(why, by));
  }

  void overrulingAsked(Composition reply, Set<String> rules, Reason reason) {
    add(reply, Kind.OVERRULING, rules, reason);
  }

  private void add(Composition reply, Kind kind, Set<String> rules, Reason reason) {
    db.sql(
            "insert into reply_exception (reply_id, exception, fingerprint, kind, rules, why, by_id,"
                + " at) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            reply.id(),
            kind.name(),
            reply.fingerprint(),
            reply.written().kind().name(),
            rules.toArray(String[]::new),
            reason.why(),
            reason.by().value(),
            Timestamp.from(clock.instant()))
        .update();
  }

  /** Whether one person let exactly these words out alone. */
  boolean isGlassBroken(Composition reply) {
    return latest(reply, Kind.GLASS).isPresent();
  }

  /** Who asks to say exactly these words although the guard stops them. */
  Optional<Made> overruling(Composition reply) {
    return latest(reply, Kind.OVERRULING);
  }

  private Optional<Made> latest(Composition reply, Kind kind) {
    return db.sql(
            "select rules, why, by_id, at from reply_exception where reply_id = ?"
                + " and exception = ? and fingerprint = ? and kind = ? order by id desc limit 1")
        .params(reply.id(), kind.name(), reply.fingerprint(), reply.written().kind().name())
        .query(Exceptions::read)
        .optional();
  }

  private static Made read(ResultSet row, int number) throws SQLException {
    var rules = (String[]) row.getArray("rules").getArray();
    return new Made(
        Set.copyOf(List.of(rules)),
        new Reason(row.getString("why"), new PersonId(row.getString("by_id"))),
        row.getTimestamp("at").toInstant());
  }

  /** Why somebody made an exception, and who. */
  record Reason(String why, PersonId by) {}

  /**
   * An exception.
   *
   * @param rules stable names of what the guard said and what is overruled
   */
  record Made(Set<String> rules, Reason reason, Instant at) {}

  private enum Kind {
    GLASS,
    OVERRULING
  }
}
