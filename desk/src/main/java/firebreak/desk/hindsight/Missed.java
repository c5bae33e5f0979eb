package firebreak.desk.hindsight;

import firebreak.desk.platform.Audit;
import firebreak.model.BrandId;
import firebreak.model.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The crises that people found before any signal spoke. */
@Component
class Missed {

  static final int LONGEST = 400;

  private final JdbcClient db;
  private final Audit audit;
  private final InstantSource clock;

  Missed(JdbcClient db, Audit audit, InstantSource clock) {
    this.db = db;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  void note(BrandId brand, One one) {
    db.sql(
            "insert into missed_crisis (brand_id, at, what, noted_by, noted_at)"
                + " values (?, ?, ?, ?, ?)")
        .params(
            brand.value(),
            Timestamp.from(one.at()),
            one.what(),
            one.by().value(),
            Timestamp.from(clock.instant()))
        .update();
    audit.record(one.by().value(), "crisis-missed.noted", brand.value(), one.what());
  }

  /** Those that were found since then, the latest first. */
  List<One> foundSince(BrandId brand, Instant moment) {
    return db.sql(
            "select at, what, noted_by from missed_crisis where brand_id = ? and at >= ?"
                + " order by at desc, id desc limit 50")
        .params(brand.value(), Timestamp.from(moment))
        .query((row, number) ->
            new One(
                row.getTimestamp(1).toInstant(), row.getString(2), new PersonId(row.getString(3))))
        .list();
  }

  /** How many were written down since then. */
  int notedSince(BrandId brand, Instant moment) {
    return db.sql("select count(*) from missed_crisis where brand_id = ? and noted_at >= ?")
        .params(brand.value(), Timestamp.from(moment))
        .query(Integer.class)
        .single();
  }

  /**
   * A crisis that somebody found.
   *
   * @param at when they heard of it
   */
  record One(Instant at, String what, PersonId by) {}
}
