package firebreak.desk.listening;

import firebreak.channel.ChannelEvent.Unreadable;
import firebreak.desk.platform.Audit;
import firebreak.desk.platform.Live;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What arrived and could not be read, with the reason; kept until a person settles it. */
@Component
public class Quarantine {

  /** Longer raw texts are cut here; the reason says how long they were. */
  static final int LONGEST_RAW = 200_000;

  /** In the list, raw texts are cut here. */
  static final int LONGEST_SHOWN = 2_000;

  private static final String COLUMNS =
      "select id, source_id, place, reason, %s as raw, heard_at, state from quarantine ";
  private static final String WHOLE = COLUMNS.formatted("raw");
  private static final String SHOWN = COLUMNS.formatted("left(raw, " + LONGEST_SHOWN + ")");

  private final JdbcClient db;
  private final Live live;
  private final Audit audit;
  private final InstantSource clock;

  Quarantine(JdbcClient db, Live live, Audit audit, InstantSource clock) {
    this.db = db;
    this.live = live;
    this.audit = audit;
    this.clock = clock;
  }

  void add(Sources.Source source, Unreadable what) {
    var raw = PlainText.cut(what.raw(), LONGEST_RAW);
    db.sql(
            "insert into quarantine (source_id, channel, place, reason, raw, heard_at)"
                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")
        .params(
            source.id(),
            source.channel().value(),
            PlainText.name(what.place()),
            PlainText.name(what.reason()),
            raw,
            Timestamp.from(what.heardAt()))
        .update();
    live.changed("quarantine");
  }

  /** The newest first; at most 200, their raw texts cut to what a list can show. */
  List<Item> waiting(Optional<String> source) {
    return db.sql(
            SHOWN
                + "where state = 'waiting' and (source_id = ? or ? = '')"
                + " order by id desc limit 200")
        .params(source.orElse(""), source.orElse(""))
        .query(Quarantine::item)
        .list();
  }

  /** How many wait, by the source they came from. */
  Map<String, Long> countBySource() {
    var counts = new TreeMap<String, Long>();
    db.sql("select source_id, count(*) from quarantine where state = 'waiting' group by source_id")
        .query(row -> {
          counts.put(row.getString(1), row.getLong(2));
        });
    return counts;
  }

  public long countWaiting() {
    return db.sql("select count(*) from quarantine where state = 'waiting'")
        .query(Long.class)
        .single();
  }

  Optional<Item> byId(long id) {
    return db.sql(WHOLE + "where id = ?").param(id).query(Quarantine::item).optional();
  }

  /**
   * Marks an item as replayed or dismissed, in the caller's transaction.
   *
   * @return false when it was settled before
   */
  @Transactional
  public boolean settle(long id, String state, String by) {
    int settled =
        db.sql(
                "update quarantine set state = ?, settled_at = ?, settled_by = ?"
                    + " where id = ? and state = 'waiting'")
            .params(state, Timestamp.from(clock.instant()), by, id)
            .update();
    if (settled == 0) {
      return false;
    }
    audit.record(by, "quarantine." + state, Long.toString(id), "");
    live.changed("quarantine");
    return true;
  }

  private static Item item(ResultSet row, int number) throws SQLException {
    return new Item(
        row.getLong("id"),
        row.getString("source_id"),
        row.getString("place"),
        row.getString("reason"),
        row.getString("raw"),
        row.getTimestamp("heard_at").toInstant(),
        row.getString("state"));
  }

  /**
   * Something that could not be read.
   *
   * @param place where it stood, such as {@code line 17}
   */
  record Item(
      long id,
      String source,
      String place,
      String reason,
      String raw,
      Instant heardAt,
      String state) {}
}
