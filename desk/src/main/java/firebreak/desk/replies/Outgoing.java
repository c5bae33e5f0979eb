package firebreak.desk.replies;

import firebreak.desk.platform.Audit;
import firebreak.desk.platform.Live;
import firebreak.model.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The switch that stops every public word of every brand at once. */
@Component
class Outgoing {

  private static final Logger log = LoggerFactory.getLogger(Outgoing.class);

  private final JdbcClient db;
  private final Audit audit;
  private final Live live;
  private final InstantSource clock;

  Outgoing(JdbcClient db, Audit audit, Live live, InstantSource clock) {
    this.db = db;
    this.audit = audit;
    this.live = live;
    this.clock = clock;
  }

  Optional<Stop> stop() {
    return asked("");
  }

  /** The same; until the running transaction ends nobody can throw the switch. */
  Optional<Stop> stopHeld() {
    return asked(" for share");
  }

  private Optional<Stop> asked(String held) {
    return db.sql(
            "select stopped_at, stopped_by, why from outgoing where stopped_at is not null" + held)
        .query((row, number) ->
            new Stop(
                row.getTimestamp(1).toInstant(), new PersonId(row.getString(2)), row.getString(3)))
        .optional();
  }

  /** When this returns and commits, nothing more is handed to any channel. */
  @Transactional
  public void stopEverything(PersonId by, String why) {
    db.sql("update outgoing set stopped_at = ?, stopped_by = ?, why = ? where stopped_at is null")
        .params(Timestamp.from(clock.instant()), by.value(), why)
        .update();
    audit.record(by.value(), "outgoing.stopped", "outgoing", why);
    log.warn("outgoing.stopped: by {}", by);
    live.changed("replies");
  }

  @Transactional
  public void goOn(PersonId by) {
    db.sql("update outgoing set stopped_at = null, stopped_by = null, why = null").update();
    audit.record(by.value(), "outgoing.resumed", "outgoing", "");
    log.warn("outgoing.resumed: by {}", by);
    live.changed("replies");
  }

  /** Nothing leaves the desk since then. */
  record Stop(Instant since, PersonId by, String why) {}
}
