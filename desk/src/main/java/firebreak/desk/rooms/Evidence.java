package firebreak.desk.rooms;

import firebreak.desk.listening.PostRow;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** What was said in public about a crisis. */
@Component
class Evidence {

  private static final int MOST = 20;
  private static final int LONGEST = 400;
  private static final Duration BEFORE = Duration.ofHours(1);
  private static final String COLUMNS =
      "select m.seq, m.at, p.channel, p.external_id, p.handle, p.followers, p.words, p.permalink,"
          + " m.hostile from ";
  private static final String SEEN = " and p.deleted_at is null and m.at >= ? ";

  private final JdbcClient db;

  Evidence(JdbcClient db) {
    this.db = db;
  }

  /**
   * At most twenty posts: the one where it began, then those whose authors have most followers, or
   * the newest.
   */
  Found of(Room room, boolean newest) {
    var order =
        newest
            ? "order by m.at desc, m.seq desc"
            : "order by p.followers desc nulls last, p.posted_at, p.channel, p.external_id";
    var first = beginning(room);
    var posts = new LinkedHashSet<>(first);
    posts.addAll(list(room, order + " limit " + MOST));
    return new Found(
        first.stream().map(post -> post.where().seq()).findFirst().orElse(-1L),
        posts.stream().limit(MOST).toList());
  }

  /** The first hostile post of all; nothing when it was deleted. */
  private List<Post> beginning(Room room) {
    return db.sql(
            COLUMNS
                + Talk.withPosts(room)
                + SEEN
                + "and m.seq = (select m.seq from "
                + Talk.from(room)
                + " and m.hostile and m.at >= ? order by m.at, m.seq limit 1)")
        .params(Talk.of(room))
        .param(since(room))
        .params(Talk.of(room))
        .param(since(room))
        .query((row, number) -> post(row, room))
        .list();
  }

  /**
   * The post to answer: the angry one under which most was said, then the one whose author has most
   * followers, then the earliest.
   */
  Optional<Post> loudest(Room room) {
    return list(
            room,
            "and m.hostile order by (select count(*) from post r where r.channel = p.channel and"
                + " r.root_id = p.external_id) desc, p.followers desc nulls last, m.at limit 1")
        .stream()
        .findFirst();
  }

  private List<Post> list(Room room, String order) {
    return db.sql(COLUMNS + Talk.withPosts(room) + SEEN + order)
        .params(Talk.of(room))
        .param(since(room))
        .query((row, number) -> post(row, room))
        .list();
  }

  private static Timestamp since(Room room) {
    return Timestamp.from(room.crisis().window().firstHostilePost().minus(BEFORE));
  }

  private static Post post(ResultSet row, Room room) throws SQLException {
    var at = row.getTimestamp("at").toInstant();
    var followers = row.getObject("followers", Long.class);
    return new Post(
        new Where(row.getLong("seq"), row.getString("channel"), row.getString("external_id")),
        "@" + row.getString("handle"),
        followers == null ? "" : room.reader().count(followers),
        at,
        cut(row.getString("words")),
        Optional.ofNullable(row.getString("permalink")).flatMap(PostRow::linkTo).map(URI::toString),
        row.getBoolean("hostile"));
  }

  private static String cut(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return words.substring(0, end).strip() + "…";
  }

  /**
   * What is shown.
   *
   * @param beginning the number of the post where it began; -1 when it is not among them
   */
  record Found(long beginning, List<Post> posts) {

    Found {
      posts = List.copyOf(posts);
    }
  }

  /**
   * One post.
   *
   * @param followers a number as the reader writes it; empty when nobody knows
   * @param permalink absolute and http or https, or absent
   */
  record Post(
      Where where,
      String handle,
      String followers,
      Instant at,
      String words,
      Optional<String> permalink,
      boolean hostile) {

    /** The address under which an answer to it is written. */
    public String reply(String brand) {
      return UriComponentsBuilder.fromPath("/replies/new")
          .queryParam("brand", "{brand}")
          .queryParam("channel", "{channel}")
          .queryParam("post", "{post}")
          .encode()
          .buildAndExpand(brand, where.channel(), where.post())
          .toUriString();
    }
  }

  /** Where a post stands. */
  record Where(long seq, String channel, String post) {}
}
