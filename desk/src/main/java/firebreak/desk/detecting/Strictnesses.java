package firebreak.desk.detecting;

import firebreak.desk.platform.Audit;
import firebreak.detect.tuning.Strictness;
import firebreak.model.BrandId;
import firebreak.respond.wording.Bilingual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How strict the detector of each brand is, and who made it so. */
@Component
public class Strictnesses {

  /** Who sets it when no person does. */
  public static final String DESK = "desk";

  private final JdbcClient db;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  Strictnesses(JdbcClient db, Audit audit, ApplicationEventPublisher events) {
    this.db = db;
    this.audit = audit;
    this.events = events;
  }

  /** What counts from the next mention on. */
  public Strictness inForce(BrandId brand) {
    return history(brand, 1).stream()
        .findFirst()
        .map(Setting::strictness)
        .orElse(Strictness.SHIPPED);
  }

  /** The newest first, at most that many; none while it is as shipped and nobody touched it. */
  public List<Setting> history(BrandId brand, int most) {
    return db.sql(
            "select percent, pinned, set_by, set_at, english, polish from strictness"
                + " where brand_id = ? order by id desc limit ?")
        .params(brand.value(), most)
        .query(Strictnesses::setting)
        .list();
  }

  /** Changes it: the running detector goes on from here with what it knows. */
  @Transactional
  public void set(BrandId brand, Setting setting) {
    events.publishEvent(new StrictnessChanging(brand));
    db.sql(
            "insert into strictness (brand_id, percent, pinned, set_by, set_at, english, polish)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            brand.value(),
            setting.strictness().percent(),
            setting.pinned(),
            setting.by(),
            Timestamp.from(setting.at()),
            setting.why().english(),
            setting.why().polish())
        .update();
    audit.record(
        setting.by(),
        "strictness.set",
        brand.value(),
        setting.strictness().percent()
            + " percent"
            + (setting.pinned() ? ", pinned: " : ": ")
            + setting.why().english());
  }

  private static Setting setting(ResultSet row, int number) throws SQLException {
    return new Setting(
        new Strictness(row.getInt("percent")),
        row.getBoolean("pinned"),
        row.getString("set_by"),
        row.getTimestamp("set_at").toInstant(),
        new Bilingual(row.getString("english"), row.getString("polish")));
  }

  /**
   * One turn of the dial.
   *
   * @param pinned only people change it from now on
   * @param by a person's id, or {@link #DESK}
   */
  public record Setting(
      Strictness strictness, boolean pinned, String by, Instant at, Bilingual why) {}
}
