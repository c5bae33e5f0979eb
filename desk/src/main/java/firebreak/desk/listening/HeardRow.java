package firebreak.desk.listening;

import firebreak.desk.platform.Json;
import firebreak.model.BrandId;
import firebreak.model.Engagement;
import firebreak.model.Mention;
import firebreak.model.Post;
import firebreak.model.PostFacts;
import firebreak.model.PostId;
import firebreak.model.ThreadPlace;
import firebreak.model.WatchId;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Turns a stored mention with its post back into what was heard. */
final class HeardRow {

  static final String COLUMNS =
      """
      m.seq, m.brand_id, m.watches, m.heard_at as mention_heard_at, p.*
      from mention m join post p on p.channel = m.channel and p.external_id = m.external_id
      """;

  private final ResultSet row;
  private final PostRow post;

  private HeardRow(ResultSet row, Json json) throws SQLException {
    this.row = row;
    this.post = PostRow.of(row, json);
  }

  static Heard read(ResultSet row, Json json) throws SQLException {
    return new HeardRow(row, json).heard();
  }

  private Heard heard() throws SQLException {
    var watches =
        post.texts("watches").stream().map(WatchId::new).collect(Collectors.toUnmodifiableSet());
    var brand = new BrandId(row.getString("brand_id"));
    var heardAt = row.getTimestamp("mention_heard_at").toInstant();
    return new Heard(
        row.getLong("seq"), new Mention(brand, post(), watches, heardAt), post.reading());
  }

  private Post post() throws SQLException {
    return new Post(
        post.id(),
        post.author(),
        post.words(),
        row.getTimestamp("posted_at").toInstant(),
        new ThreadPlace(post.id("root_id"), optionalId("reply_to"), optionalId("quotes_id")),
        new Engagement(
            post.number("likes"),
            post.number("reposts"),
            post.number("replies"),
            post.number("quotes"),
            post.number("views")),
        facts());
  }

  private PostFacts facts() throws SQLException {
    var stars = row.getObject("stars", Double.class);
    return new PostFacts(
        text("language"),
        text("permalink").map(URI::create),
        post.texts("links"),
        0,
        stars == null ? OptionalDouble.empty() : OptionalDouble.of(stars));
  }

  private Optional<String> text(String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  private Optional<PostId> optionalId(String column) throws SQLException {
    return row.getString(column) == null ? Optional.empty() : Optional.of(post.id(column));
  }
}
