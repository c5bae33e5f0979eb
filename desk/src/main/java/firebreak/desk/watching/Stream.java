package firebreak.desk.watching;

import firebreak.model.BrandId;
import firebreak.model.PostId;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The stored mentions of a brand as people read them: the newest first, filtered and searched, a
 * page at a time. Reads what others have written and writes nothing.
 */
@Component
class Stream {

  /*
   * Pages are cut by key, not by number: "before this place", so that new mentions do not push a row
   * onto the next page while someone turns it, and the thousandth page costs as much as the first.
   *
   * Search splits what was typed into words, folds them as the index does (case, diacritics) and
   * asks for posts in which every one of them begins some word. The index holds whole words; the
   * price is that the middle of a word cannot be found. An index of trigrams could do that, and
   * costs the same to fill. What the index does not hold yet is looked through one by one, at most
   * the newest five thousand.
   */

  private static final String COLUMNS =
      """
      select m.seq, m.at, p.channel, p.external_id, p.author_id, p.handle, p.author_name,
        p.followers, p.verified, p.author_since, p.words, p.permalink, p.language, p.sentiment,
        p.complaint, p.arousal, p.harms, p.vulgar, p.clues, p.edited_at, p.deleted_at
      from mention m join post p on p.channel = m.channel and p.external_id = m.external_id
      where m.brand_id = ?
      """;

  private static final String FOUND =
      """
       and p.deleted_at is null and m.seq in (
        select w.seq from mention_words w where w.words @@ words_beginning(?)
        union all
        select late.seq from (
          select l.seq, l.channel, l.external_id from mention l
          where l.brand_id = ? and l.seq > coalesce(
            (select up_to from words_progress where brand_id = ?), 0)
          order by l.seq desc limit 5000) late
        join post lp on lp.channel = late.channel and lp.external_id = late.external_id
        where folded_words(lp.words) @@ words_beginning(?))
      """;

  private final JdbcClient db;
  private final LineRow rows;

  Stream(JdbcClient db, LineRow rows) {
    this.db = db;
    this.rows = rows;
  }

  /** At most so many mentions, the newest first. */
  List<Line> page(Asked asked, int most) {
    var sql = new StringBuilder(COLUMNS);
    var values = new ArrayList<Object>();
    values.add(asked.brand().value());
    sql.append(" and ").append(asked.show().condition());
    narrow(asked, sql, values);
    sql.append(" order by m.at desc, m.seq desc limit ?");
    values.add(most);
    return db.sql(sql.toString()).params(values).query(rows::read).list();
  }

  private static void narrow(Asked asked, StringBuilder sql, List<Object> values) {
    asked
        .channel()
        .ifPresent(id -> {
          sql.append(" and m.channel = ?");
          values.add(id);
        });
    asked
        .language()
        .ifPresent(tag -> {
          sql.append(" and p.language = ?");
          values.add(tag);
        });
    asked
        .story()
        .ifPresent(id -> {
          sql.append(
              " and exists (select from story_mention s where s.brand_id = m.brand_id"
                  + " and s.seq = m.seq and s.story_id = ?)");
          values.add(id);
        });
    asked
        .search()
        .ifPresent(typed -> {
          sql.append(FOUND);
          var brand = asked.brand().value();
          values.addAll(List.of(typed, brand, brand, typed));
        });
    asked
        .before()
        .ifPresent(place -> {
          sql.append(" and (m.at, m.seq) < (?, ?)");
          values.add(Timestamp.from(place.at()));
          values.add(place.seq());
        });
  }

  /** These posts, as far as they are mentions of the brand. */
  Map<PostId, Line> posts(BrandId brand, Collection<PostId> ids) {
    var found = new HashMap<PostId, Line>();
    for (var id : ids) {
      db.sql(COLUMNS + " and m.channel = ? and m.external_id = ?")
          .params(brand.value(), id.channel().value(), id.externalId())
          .query(rows::read)
          .optional()
          .ifPresent(line -> found.put(id, line));
    }
    return found;
  }

  /** The channels on which a brand was mentioned, by name. */
  List<String> channels(BrandId brand) {
    return db.sql(
            "select distinct channel from mention where brand_id = ? and at >="
                + " (select max(at) from mention where brand_id = ?) - interval '8 days'"
                + " order by channel limit 30")
        .params(brand.value(), brand.value())
        .query((row, number) -> row.getString(1))
        .list();
  }
}
