package firebreak.desk.brands;

import firebreak.desk.platform.Audit;
import firebreak.desk.platform.Json;
import firebreak.model.BrandId;
import firebreak.model.Watch;
import firebreak.model.WatchId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The stored queries of all brands. */
@Component
public class Watches {

  private final JdbcClient db;
  private final Json json;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  Watches(JdbcClient db, Json json, Audit audit, ApplicationEventPublisher events) {
    this.db = db;
    this.json = json;
    this.audit = audit;
    this.events = events;
  }

  public List<Watch> all() {
    return db.sql("select brand_id, id, name, spec from watch order by brand_id, name")
        .query(this::watch)
        .list();
  }

  public List<Watch> of(BrandId brand) {
    return db.sql("select brand_id, id, name, spec from watch where brand_id = ? order by name")
        .param(brand.value())
        .query(this::watch)
        .list();
  }

  /** Adds a watch, or changes the one with the same id. Heard from the next post on. */
  @Transactional
  public void save(Watch watch, String by) {
    var spec = WatchSpec.of(watch);
    db.sql(
            "insert into watch (brand_id, id, name, spec) values (?, ?, ?, ?::jsonb)"
                + " on conflict (brand_id, id) do update"
                + " set name = excluded.name, spec = excluded.spec")
        .params(watch.brand().value(), watch.id().value(), watch.name(), json.write(spec))
        .update();
    audit.record(by, "watch.saved", watch.brand() + "/" + watch.id(), json.write(spec));
    events.publishEvent(new WatchesChanged(watch.brand()));
  }

  @Transactional
  public void remove(BrandId brand, WatchId watch, String by) {
    db.sql("delete from watch where brand_id = ? and id = ?")
        .params(brand.value(), watch.value())
        .update();
    audit.record(by, "watch.removed", brand + "/" + watch, "");
    events.publishEvent(new WatchesChanged(brand));
  }

  private Watch watch(ResultSet row, int number) throws SQLException {
    return json.read(row.getString("spec"), WatchSpec.class)
        .as(
            new WatchId(row.getString("id")),
            new BrandId(row.getString("brand_id")),
            row.getString("name"));
  }

  /** A brand listens for something else from now on. */
  public record WatchesChanged(BrandId brand) {}
}
