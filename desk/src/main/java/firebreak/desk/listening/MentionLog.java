package firebreak.desk.listening;

import firebreak.desk.platform.Json;
import firebreak.model.BrandId;
import firebreak.model.PostId;
import java.sql.Timestamp;
import java.time.Instant;
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

  /**
   * Where to begin to read so that nothing posted since that moment is left out, unless it is more
   * than so many mentions: then the latest of them. Give it to {@link #between}.
   */
  public Span latest(BrandId brand, Instant since, int most) {
    return db.sql(
            "select coalesce(min(seq) - 1, 0), count(*) from (select seq from mention"
                + " where brand_id = ? and at >= ? order by seq desc limit ?) latest")
        .params(brand.value(), Timestamp.from(since), most)
        .query((row, number) -> new Span(row.getLong(1), row.getInt(2)))
        .single();
  }

  /** The newest event time of a brand that is not later than that moment. */
  public Optional<Instant> newest(BrandId brand, Instant until) {
    return db.sql("select max(at) from mention where brand_id = ? and at <= ?")
        .params(brand.value(), Timestamp.from(until))
        .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)))
        .single()
        .map(Timestamp::toInstant);
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

  /**
   * Some of the mentions.
   *
   * @param after the place before the first
   * @param count how many there are, if nothing older lies between them
   */
  public record Span(long after, int count) {}

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
