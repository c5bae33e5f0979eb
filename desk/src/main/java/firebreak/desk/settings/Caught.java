package firebreak.desk.settings;

import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Watches;
import firebreak.model.BrandId;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much each watch and each channel brought. Reads what was heard and writes nothing. */
@Component
class Caught {

  private static final Duration MONTH = Duration.ofDays(30);

  private final JdbcClient db;
  private final Watches watches;

  Caught(JdbcClient db, Watches watches) {
    this.db = db;
    this.watches = watches;
  }

  /** Mentions of the last 30 days by the watch that caught them. */
  Map<String, Long> byWatch(BrandId brand, Instant now) {
    return counted(
        "select watch, count(*) from mention cross join unnest(watches) as watch"
            + " where brand_id = ? and at > ? group by watch",
        brand,
        now.minus(MONTH));
  }

  /** Mentions since a moment by the channel they came on. */
  Map<String, Long> byChannel(BrandId brand, Instant since) {
    return counted(
        "select channel, count(*) from mention where brand_id = ? and at > ? group by channel",
        brand,
        since);
  }

  private Map<String, Long> counted(String sql, BrandId brand, Instant since) {
    var counts = new HashMap<String, Long>();
    db.sql(sql)
        .params(brand.value(), Timestamp.from(since))
        .query(row -> {
          counts.put(row.getString(1), row.getLong(2));
        });
    return counts;
  }

  List<Row> rows(List<Brand> brands, Speech speech) {
    return brands.stream().map(brand -> row(brand, speech)).toList();
  }

  private Row row(Brand brand, Speech speech) {
    long month =
        db.sql("select count(*) from mention where brand_id = ? and at > ?")
            .params(brand.id().value(), Timestamp.from(speech.now().minus(MONTH)))
            .query(Long.class)
            .single();
    return new Row(
        brand.id().value(), brand.name(), watches.of(brand.id()).size(), speech.number(month));
  }

  /** One brand in the list. */
  record Row(String id, String name, int watches, String month) {}
}
