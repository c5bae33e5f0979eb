package firebreak.desk.listening;

import firebreak.channel.Cursor;
import firebreak.desk.platform.Audit;
import firebreak.desk.platform.Json;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/** Where the desk listens, and how far it got there. */
@Component
public class Sources {

  private final JdbcClient db;
  private final Json json;
  private final Audit audit;

  Sources(JdbcClient db, Json json, Audit audit) {
    this.db = db;
    this.json = json;
    this.audit = audit;
  }

  public List<Source> all() {
    return db.sql("select id, channel, brand_id, settings, enabled from source order by id")
        .query(this::source)
        .list();
  }

  public Optional<Source> byId(String id) {
    return db.sql("select id, channel, brand_id, settings, enabled from source where id = ?")
        .param(id)
        .query(this::source)
        .optional();
  }

  /** Adds or changes a source; its cursor stays. */
  @Transactional
  public void save(Source source, String by) {
    db.sql(
            "insert into source (id, channel, brand_id, settings, enabled)"
                + " values (?, ?, ?, ?::jsonb, ?) on conflict (id) do update"
                + " set settings = excluded.settings, enabled = excluded.enabled")
        .param(source.id())
        .param(source.channel().value())
        .param(source.allAbout().map(BrandId::value).orElse(null))
        .param(json.write(source.settings()))
        .param(source.enabled())
        .update();
    audit.record(by, "source.saved", source.id(), source.channel().value());
  }

  public Optional<Cursor> cursorOf(String source) {
    return db.sql(
            "select cursor_position, cursor_saved_at from source"
                + " where id = ? and cursor_position is not null")
        .param(source)
        .query((row, n) -> new Cursor(row.getString(1), row.getTimestamp(2).toInstant()))
        .optional();
  }

  /** Remembers how far a source was heard, in the transaction that stores what was heard. */
  void heardUpTo(String source, Cursor cursor, Instant now) {
    db.sql(
            "update source set cursor_position = ?, cursor_saved_at = ?, last_heard_at = ?"
                + " where id = ?")
        .params(cursor.position(), Timestamp.from(cursor.savedAt()), Timestamp.from(now), source)
        .update();
  }

  private Source source(ResultSet row, int number) throws SQLException {
    return new Source(
        row.getString("id"),
        new ChannelId(row.getString("channel")),
        Optional.ofNullable(row.getString("brand_id")).map(BrandId::new),
        json.read(row.getString("settings"), new TypeReference<Map<String, String>>() {}),
        row.getBoolean("enabled"));
  }

  /**
   * One place where the desk listens.
   *
   * @param allAbout the brand that every post heard here is about (its own page, a recording);
   *     empty when the watches decide
   */
  public record Source(
      String id,
      ChannelId channel,
      Optional<BrandId> allAbout,
      Map<String, String> settings,
      boolean enabled) {

    public Source {
      settings = Map.copyOf(settings);
    }
  }
}
