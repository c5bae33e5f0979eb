package firebreak.desk.rooms;

import firebreak.desk.crises.Crises;
import firebreak.desk.platform.Audit;
import firebreak.desk.platform.Json;
import firebreak.desk.rooms.Kept.Around;
import firebreak.desk.rooms.Kept.Author;
import firebreak.model.ChannelId;
import firebreak.model.PostId;
import firebreak.respond.crisis.Command.KeepEvidence;
import firebreak.respond.crisis.Outcome;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what somebody said in public as it stood, so that it can be shown after it is gone. */
@Component
class EvidenceBook {

  private static final int MOST_AROUND = 200;

  private final JdbcClient db;
  private final Json json;
  private final Crises crises;
  private final Audit audit;

  EvidenceBook(JdbcClient db, Json json, Crises crises, Audit audit) {
    this.db = db;
    this.json = json;
    this.crises = crises;
    this.audit = audit;
  }

  /** Why nothing was kept, in the words of the reader; empty when it was, now or before. */
  @Transactional
  public Optional<String> keep(Room room, String channel, String post) {
    var found = find(room, channel, post);
    if (found.isEmpty()) {
      return Optional.of(room.reader().say("kept.gone"));
    }
    var record = json.write(found.get());
    var sha256 = sha256(record);
    var by = room.reader().person().id();
    var id = new PostId(new ChannelId(channel), post);
    var outcome = crises.decide(room.crisis().id(), new KeepEvidence(by, id, sha256));
    if (outcome instanceof Outcome.Happened) {
      write(room, found.get(), record, sha256);
      audit.record(by.value(), "crisis.evidence", room.id(), id + " " + sha256);
    }
    return Optional.empty();
  }

  private void write(Room room, Kept kept, String record, String sha256) {
    db.sql(
            "insert into evidence (crisis_id, channel, post_id, sha256, handle, words, posted_at,"
                + " record, kept_by, kept_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            room.id(),
            kept.channel(),
            kept.post(),
            sha256,
            kept.author().handle(),
            kept.words(),
            Timestamp.from(kept.postedAt()),
            record,
            room.reader().person().id().value(),
            Timestamp.from(room.now()))
        .update();
  }

  /** Only what this brand heard, and what has not been deleted. */
  private Optional<Kept> find(Room room, String channel, String post) {
    return db.sql(
            "select p.* from post p join mention m on m.channel = p.channel"
                + " and m.external_id = p.external_id where m.brand_id = ? and p.channel = ?"
                + " and p.external_id = ? and p.deleted_at is null")
        .params(room.brand().id().value(), channel, post)
        .query((row, number) -> kept(row))
        .optional();
  }

  private Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        row.getString("channel"),
        row.getString("external_id"),
        new Author(
            row.getString("author_id"),
            row.getString("handle"),
            Optional.ofNullable(row.getString("author_name")),
            Optional.ofNullable(row.getObject("followers", Long.class)),
            Optional.ofNullable(row.getObject("verified", Boolean.class)),
            moment(row.getTimestamp("author_since"))),
        row.getString("words"),
        row.getTimestamp("posted_at").toInstant(),
        Optional.ofNullable(row.getString("permalink")),
        around(row.getString("channel"), row.getString("external_id"), row.getString("root_id")));
  }

  private List<Around> around(String channel, String post, String root) {
    return db.sql(
            "select external_id, handle, posted_at, words from post where channel = ?"
                + " and root_id = ? and external_id <> ? and deleted_at is null"
                + " order by posted_at, external_id limit "
                + MOST_AROUND)
        .params(channel, root, post)
        .query((row, number) ->
            new Around(
                row.getString(1),
                row.getString(2),
                row.getTimestamp(3).toInstant(),
                row.getString(4)))
        .list();
  }

  private static Optional<Instant> moment(@Nullable Timestamp at) {
    return Optional.ofNullable(at).map(Timestamp::toInstant);
  }

  static String sha256(String record) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(record.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform knows SHA-256", e);
    }
  }

  /** Everything that was kept in a room, the earliest first. */
  List<Piece> of(Room room) {
    return db.sql(
            "select sha256, channel, post_id, handle, words, posted_at, kept_by, kept_at"
                + " from evidence where crisis_id = ? order by kept_at, sha256")
        .param(room.id())
        .query((row, number) ->
            new Piece(
                row.getString("sha256"),
                new PostId(new ChannelId(row.getString("channel")), row.getString("post_id")),
                "@" + row.getString("handle"),
                row.getString("words"),
                row.getTimestamp("posted_at").toInstant(),
                room.reader()
                    .say(
                        "kept.by",
                        room.reader().name(new firebreak.model.PersonId(row.getString("kept_by"))),
                        room.reader().exactly(row.getTimestamp("kept_at").toInstant()))))
        .list();
  }

  /** The latest that was kept of one post. */
  Optional<Piece> latest(Room room, PostId post) {
    return of(room).stream()
        .filter(piece -> piece.post().equals(post))
        .reduce((earlier, later) -> later);
  }

  /** Letter by letter what was kept. */
  Optional<String> record(Room room, String sha256) {
    return db.sql("select record from evidence where crisis_id = ? and sha256 = ?")
        .params(room.id(), sha256)
        .query((row, number) -> row.getString(1))
        .optional();
  }

  /** One piece of evidence as the page shows it. */
  record Piece(
      String sha256, PostId post, String handle, String words, Instant postedAt, String kept) {}
}
