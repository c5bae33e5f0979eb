package firebreak.desk.listening;

import firebreak.desk.platform.Json;
import firebreak.model.BrandId;
import firebreak.model.PostId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every mention of a brand, in the order in which the desk heard it. */
@Component
public class MentionLog {

  private static final int PAGE = 2_000;

  private final JdbcClient db;
  private final Json json;

  MentionLog(JdbcClient db, Json json) {
    this.db = db;
    this.json = json;
  }

  /** Shows the mentions after one place and before another, oldest first, a page at a time. */
  public void between(BrandId brand, long after, long before, Consumer<Heard> show) {
    long from = after;
    while (true) {
      var page = page(brand, from, before);
      page.forEach(show);
      if (page.size() < PAGE) {
        return;
      }
      from = page.getLast().seq();
    }
  }

  private List<Heard> page(BrandId brand, long after, long before) {
    return db.sql(
            "select "
                + HeardRow.COLUMNS
                + " where m.brand_id = ? and m.seq > ? and m.seq < ? order by m.seq limit ?")
        .params(brand.value(), after, before, PAGE)
        .query((row, number) -> HeardRow.read(row, json))
        .list();
  }

  /** One mention of a brand. */
  public Optional<Heard> find(BrandId brand, PostId post) {
    return db.sql(
            "select "
                + HeardRow.COLUMNS
                + " where m.brand_id = ? and m.channel = ? and m.external_id = ?")
        .params(brand.value(), post.channel().value(), post.externalId())
        .query((row, number) -> HeardRow.read(row, json))
        .optional();
  }
}
