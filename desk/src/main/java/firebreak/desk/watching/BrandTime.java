package firebreak.desk.watching;

import firebreak.desk.listening.MentionsHeard;
import firebreak.model.BrandId;
import firebreak.model.Mention;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers what "now" means for a brand: the desk's own time, or where its recording has come to.
 *
 * <p>A recording is told from a quiet brand by how old its newest mention was when it came in. A
 * live mention is minutes old then; a recorded one is hours or years old. So a brand that has been
 * silent since noon is still watched at this hour, and a storm of 2017 is looked at in 2017.
 */
@Component
class BrandTime {

  /** A newest mention that came in later than this was recorded. */
  static final Duration LATEST_LIVE = Duration.ofHours(1);

  private final JdbcClient db;
  private final InstantSource clock;

  BrandTime(JdbcClient db, InstantSource clock) {
    this.db = db;
    this.clock = clock;
  }

  @EventListener
  void on(MentionsHeard heard) {
    var newest = new HashMap<BrandId, Instant>();
    for (var one : heard.mentions()) {
      Mention mention = one.mention();
      newest.merge(mention.brand(), mention.at(), (a, b) -> a.isAfter(b) ? a : b);
    }
    newest.forEach(this::note);
  }

  private void note(BrandId brand, Instant newest) {
    db.sql(
            "insert into brand_time (brand_id, newest_at, noted_at) values (?, ?, ?)"
                + " on conflict (brand_id) do update set newest_at = excluded.newest_at,"
                + " noted_at = excluded.noted_at where brand_time.newest_at < excluded.newest_at")
        .params(brand.value(), Timestamp.from(newest), Timestamp.from(clock.instant()))
        .update();
  }

  Now of(BrandId brand) {
    var now = clock.instant();
    return db.sql("select newest_at, noted_at from brand_time where brand_id = ?")
        .param(brand.value())
        .query((row, number) -> from(row, now))
        .optional()
        .orElseGet(() -> new Now(now, false, false));
  }

  private static Now from(ResultSet row, Instant now) throws SQLException {
    var newest = row.getTimestamp("newest_at").toInstant();
    var cameAfter = Duration.between(newest, row.getTimestamp("noted_at").toInstant());
    boolean recorded = cameAfter.compareTo(LATEST_LIVE) > 0;
    return new Now(recorded ? newest : now, recorded, true);
  }

  /**
   * A moment to look at a brand from.
   *
   * @param recorded whether it is the end of a recording instead of this moment
   * @param heardAnything whether the brand was ever mentioned
   */
  record Now(Instant instant, boolean recorded, boolean heardAnything) {}
}
