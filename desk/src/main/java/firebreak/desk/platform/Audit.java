package firebreak.desk.platform;

import java.sql.Timestamp;
import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down who changed what. Rows can be added, never changed or removed. */
@Component
public class Audit {

  private final JdbcClient db;
  private final InstantSource clock;

  Audit(JdbcClient db, InstantSource clock) {
    this.db = db;
    this.clock = clock;
  }

  /**
   * Adds one line in the caller's transaction.
   *
   * @param who a person's id, or {@code desk} when the desk itself acted
   * @param act past tense, such as {@code watch.changed}
   * @param subject what it was done to
   * @param detail what a reader needs to know; never a secret
   */
  public void record(String who, String act, String subject, String detail) {
    db.sql("insert into audit (at, who, act, subject, detail) values (?, ?, ?, ?, ?)")
        .params(Timestamp.from(clock.instant()), who, act, subject, detail)
        .update();
  }
}
