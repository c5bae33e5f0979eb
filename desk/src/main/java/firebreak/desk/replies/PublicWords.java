package firebreak.desk.replies;

import firebreak.desk.platform.PublicActs;
import firebreak.model.BrandId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the curves when words of ours became public. */
@Component
class PublicWords implements PublicActs {

  private static final int LABEL = 60;

  private final JdbcClient db;

  PublicWords(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Act> of(BrandId brand, Instant since, Instant until) {
    return db.sql(
            "select p.published_at, coalesce(h.posted_words, r.words) from publication p join reply"
                + " r on r.id = p.reply_id left join publication_by_hand h on h.publication_id = p.id"
                + " where p.brand_id = ? and p.state = 'PUBLIC' and p.published_at >= ?"
                + " and p.published_at < ? order by p.published_at, p.id")
        .params(brand.value(), Timestamp.from(since), Timestamp.from(until))
        .query((row, number) -> new Act(row.getTimestamp(1).toInstant(), first(row.getString(2))))
        .list();
  }

  /** As much as fits a label, cut between words. */
  static String first(String words) {
    var line = words.strip().replaceAll("\\s+", " ");
    if (line.length() <= LABEL) {
      return line;
    }
    int space = line.lastIndexOf(' ', LABEL);
    int cut = space > LABEL / 2 ? space : LABEL;
    return line.substring(0, Character.isLowSurrogate(line.charAt(cut)) ? cut - 1 : cut) + "…";
  }
}
