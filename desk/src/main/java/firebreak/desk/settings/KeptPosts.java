package firebreak.desk.settings;

import firebreak.model.Author;
import firebreak.model.AuthorId;
import firebreak.model.ChannelId;
import firebreak.model.Engagement;
import firebreak.model.Post;
import firebreak.model.PostFacts;
import firebreak.model.PostId;
import firebreak.model.ThreadPlace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The last posts that the desk kept, whatever brand they were about; those of exercises are left
 * out. Reads what was heard and writes nothing.
 */
@Component
class KeptPosts {

  static final int MOST = 1_000;

  private static final String LAST =
      """
      select p.channel, p.external_id, p.author_id, p.handle, p.words, p.posted_at, p.root_id,
        p.reply_to, p.quotes_id, p.language
      from brand b
      cross join lateral (
        select m.channel, m.external_id, m.at, m.seq from mention m
        where m.brand_id = b.id order by m.at desc, m.seq desc limit ?) m
      join post p on p.channel = m.channel and p.external_id = m.external_id
      where not b.drill and p.deleted_at is null
      order by m.at desc, m.seq desc limit ?
      """;

  private final JdbcClient db;

  KeptPosts(JdbcClient db) {
    this.db = db;
  }

  /** The newest first, each once. */
  List<Kept> last(int most) {
    var kept = new LinkedHashMap<PostId, Kept>();
    db.sql(LAST)
        .params(most, most)
        .query(KeptPosts::kept)
        .list()
        .forEach(one -> kept.putIfAbsent(one.post().id(), one));
    return List.copyOf(kept.values());
  }

  private static Kept kept(ResultSet row, int number) throws SQLException {
    var channel = new ChannelId(row.getString("channel"));
    var post =
        new Post(
            new PostId(channel, row.getString("external_id")),
            Author.known(
                new AuthorId(channel, row.getString("author_id")), row.getString("handle")),
            row.getString("words"),
            row.getTimestamp("posted_at").toInstant(),
            new ThreadPlace(
                new PostId(channel, row.getString("root_id")),
                id(channel, row, "reply_to"),
                id(channel, row, "quotes_id")),
            Engagement.UNKNOWN,
            PostFacts.NONE);
    return new Kept(post, row.getString("language"));
  }

  private static Optional<PostId> id(ChannelId channel, ResultSet row, String column)
      throws SQLException {
    return Optional.ofNullable(row.getString(column)).map(value -> new PostId(channel, value));
  }

  /** A post and the language it was read in. */
  record Kept(Post post, String language) {}
}
