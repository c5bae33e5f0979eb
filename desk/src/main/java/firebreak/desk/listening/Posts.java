package firebreak.desk.listening;

import firebreak.desk.platform.Columns;
import firebreak.desk.platform.Json;
import firebreak.model.ChannelId;
import firebreak.model.Post;
import firebreak.model.PostId;
import firebreak.model.Reading;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** The posts that we keep, once per (channel, external id). */
@Component
class Posts {

  private static final String INSERT =
      """
      insert into post (channel, external_id, author_id, handle, author_name, followers, verified,
        author_since, words, words_cut_from, posted_at, heard_at, root_id, reply_to, quotes_id,
        permalink, links, stars, likes, reposts, replies, quotes, views, language, sentiment,
        complaint, arousal, harms, vulgar, clues)
      select c, e, a, h, n, f, v, s, w, wc, p, ha, r, rt, q, pl, string_to_array(l, chr(10)), st,
        li, rp, re, qu, vi, la, se, co, ar, string_to_array(hm, chr(10)), vu, cl
      from %s as t(c, e, a, h, n, f, v, s, w, wc, p, ha, r, rt, q, pl, l, st, li, rp, re, qu, vi,
        la, se, co, ar, hm, vu, cl)
      on conflict (channel, external_id) do nothing
      """;

  private final JdbcOperations db;
  private final Json json;

  Posts(JdbcOperations db, Json json) {
    this.db = db;
    this.json = json;
  }

  /** Which of these are stored already, or were deleted before we could store them. */
  Set<PostId> known(Collection<PostId> ids) {
    return existing("post", ids);
  }

  Set<PostId> gone(Collection<PostId> ids) {
    return existing("gone", ids);
  }

  private Set<PostId> existing(String table, Collection<PostId> ids) {
    var keys = new Columns("text", "text");
    ids.forEach(id -> keys.row(id.channel().value(), PlainText.name(id.externalId())));
    var sql =
        "select channel, external_id from "
            + table
            + " where (channel, external_id) in (select *"
            + " from "
            + keys.unnest()
            + ")";
    return new HashSet<>(
        keys.query(db, sql, row -> new PostId(new ChannelId(row.getString(1)), row.getString(2))));
  }

  void insert(List<ReadPost> posts) {
    if (posts.isEmpty()) {
      return;
    }
    var rows =
        new Columns(
            "text",
            "text",
            "text",
            "text",
            "text",
            "int8",
            "bool",
            "timestamptz",
            "text",
            "int4",
            "timestamptz",
            "timestamptz",
            "text",
            "text",
            "text",
            "text",
            "text",
            "float8",
            "int8",
            "int8",
            "int8",
            "int8",
            "int8",
            "text",
            "float4",
            "float4",
            "float4",
            "text",
            "bool",
            "jsonb");
    posts.forEach(post -> add(rows, post));
    rows.update(db, INSERT.formatted(rows.unnest()));
  }

  private void add(Columns rows, ReadPost read) {
    var post = read.post();
    var author = post.author();
    var counts = post.engagement();
    var reading = read.reading();
    var words = PlainText.words(post.words());
    rows.row(
        post.id().channel().value(),
        PlainText.name(post.id().externalId()),
        PlainText.name(author.id().externalId()),
        PlainText.name(author.handle()),
        orNull(author.name().map(PlainText::name)),
        orNull(author.followers()),
        orNull(author.verified()),
        orNull(author.since().map(Timestamp::from)),
        words,
        words.length() == post.words().length() ? null : post.words().length(),
        Timestamp.from(post.postedAt()),
        Timestamp.from(read.heardAt()),
        PlainText.name(post.thread().root().externalId()),
        orNull(post.thread().inReplyTo().map(id -> PlainText.name(id.externalId()))),
        orNull(post.thread().quotes().map(id -> PlainText.name(id.externalId()))),
        orNull(post.facts().permalink().map(uri -> PlainText.name(uri.toString()))),
        joined(post.facts().links()),
        post.facts().stars().isPresent() ? post.facts().stars().getAsDouble() : null,
        orNull(counts.likes()),
        orNull(counts.reposts()),
        orNull(counts.replies()),
        orNull(counts.quotes()),
        orNull(counts.views()),
        reading.language(),
        (float) reading.sentiment(),
        (float) reading.complaint(),
        (float) reading.arousal(),
        joined(reading.harms().stream().map(Enum::name).sorted().toList()),
        reading.vulgar(),
        json.write(reading.clues()));
  }

  private static String joined(List<String> parts) {
    var lines = new ArrayList<String>();
    parts.stream().limit(20).forEach(part -> lines.add(PlainText.name(part).replace('\n', ' ')));
    return String.join("\n", lines);
  }

  private static <T> @Nullable T orNull(Optional<T> value) {
    return value.orElse(null);
  }

  private static @Nullable Long orNull(OptionalLong value) {
    return value.isPresent() ? value.getAsLong() : null;
  }

  /** A post with what it was understood to say. */
  record ReadPost(Post post, Reading reading, Instant heardAt) {}
}
