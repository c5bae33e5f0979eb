package firebreak.desk.crises;

import firebreak.desk.crises.Assessing.Watched;
import firebreak.model.BrandId;
import firebreak.model.StoryId;
import firebreak.respond.crisis.CrisisId;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Has the matrix look again at every crisis that goes on and that it has not seen for a while. */
@Component
class Looking {

  private static final Logger log = LoggerFactory.getLogger(Looking.class);

  /** Twice within a quiet window, so that each window has been looked at. */
  private static final Duration AGAIN_AFTER = Duration.ofMinutes(15);

  private final JdbcClient db;
  private final Assessing assessing;
  private final TransactionTemplate transaction;
  private final InstantSource clock;

  Looking(
      JdbcClient db, Assessing assessing, TransactionTemplate transaction, InstantSource clock) {
    this.db = db;
    this.assessing = assessing;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = 30_000, scheduler = "housekeeping")
  void look() {
    var now = clock.instant();
    for (var watched : notSeenSince(now.minus(AGAIN_AFTER))) {
      try {
        transaction.executeWithoutResult(status -> assessing.lookAgain(watched, now));
      } catch (RuntimeException e) { // one broken room must not hide what happens in the others
        log.error("looking.failed: {} will be looked at again", watched, e);
      }
    }
  }

  private List<Watched> notSeenSince(Instant moment) {
    return db.sql(
            "select id, brand_id, story_id from crisis c where stage in ('DECLARED', 'CONTAINED')"
                + " and not exists (select from assessment a where a.crisis_id = c.id and a.at > ?)"
                + " order by opened_at")
        .param(Timestamp.from(moment))
        .query((row, number) ->
            new Watched(
                new CrisisId(row.getString(1)),
                new BrandId(row.getString(2)),
                Optional.ofNullable(row.getString(3)).map(StoryId::new)))
        .list();
  }
}
