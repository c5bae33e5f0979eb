package firebreak.desk.people;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the letters with one-time links, so that nobody can flood somebody else's mailbox. */
@Component
class LinkLetters {

  static final int MOST_AN_HOUR = 5;

  private final JdbcClient db;
  private final InstantSource clock;

  LinkLetters(JdbcClient db, InstantSource clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Counts one more letter to this address; false when enough went there within the hour. */
  boolean mayGoTo(String address) {
    var now = clock.instant();
    var hourAgo = Timestamp.from(now.minus(Duration.ofHours(1)));
    return db.sql(
                "insert into link_letters as l (address, sent) values (?, array[?::timestamptz])"
                    + " on conflict (address) do update set sent = excluded.sent"
                    + " || array(select at from unnest(l.sent) at where at > ?)"
                    + " where (select count(*) from unnest(l.sent) at where at > ?) < ?")
            .params(address, Timestamp.from(now), hourAgo, hourAgo, MOST_AN_HOUR)
            .update()
        == 1;
  }
}
