package firebreak.desk.cases;

import firebreak.desk.cases.CareCase.Place;
import firebreak.model.AuthorId;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.PostId;
import firebreak.respond.care.Copycats.Claim;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said in public around a case. Reads what others have written and writes nothing. */
@Component
class PublicTalk {

  private static final int MOST_CLAIMS = 2_000;

  private final JdbcClient db;

  PublicTalk(JdbcClient db) {
    this.db = db;
  }

  /** The post with which a case began. */
  Optional<Post> post(PostId id) {
    return db.sql(
            "select words, permalink, language, complaint, deleted_at from post"
                + " where channel = ? and external_id = ?")
        .params(id.channel().value(), id.externalId())
        .query((row, number) ->
            new Post(
                row.getTimestamp("deleted_at") == null ? row.getString("words") : "",
                CaseRow.text(row, "permalink").filter(link -> link.matches("https?://.+")),
                row.getString("language"),
                row.getDouble("complaint") > 0,
                row.getTimestamp("deleted_at") != null))
        .optional();
  }

  /** The post that some words of ours answer. */
  Optional<Answered> answeredBy(long reply) {
    return db.sql("select brand_id, channel, post_id from reply where id = ?")
        .param(reply)
        .query((row, number) ->
            new Answered(
                new BrandId(row.getString(1)),
                new PostId(new ChannelId(row.getString(2)), row.getString(3))))
        .optional();
  }

  /** What we said in the thread. */
  List<Said> ours(Place place) {
    return db.sql(
            "select coalesce(h.posted_words, r.words), p.published_at, r.author_id from publication p"
                + " join reply r on r.id = p.reply_id left join publication_by_hand h on"
                + " h.publication_id = p.id where p.brand_id = ? and p.channel = ? and p.root_id = ?"
                + " and p.state = 'PUBLIC' order by p.published_at")
        .params(place.brand().value(), place.post().channel().value(), place.root().externalId())
        .query((row, number) ->
            new Said(row.getString(1), row.getTimestamp(2).toInstant(), row.getString(3)))
        .list();
  }

  /** Whether our account has answered in the thread, through this desk or past it. */
  boolean hasAnswered(Place place) {
    return !ours(place).isEmpty()
        || db.sql(
                "select exists (select from post p join account a on a.channel = p.channel and"
                    + " lower(a.handle) = lower(p.handle) where a.brand_id = ? and p.channel = ?"
                    + " and p.root_id = ? and p.external_id <> p.root_id)")
            .params(
                place.brand().value(), place.post().channel().value(), place.root().externalId())
            .query(Boolean.class)
            .single();
  }

  /** Complaints in the same story, the newest first. */
  List<Claim> claims(BrandId brand, PostId post) {
    return db.sql(
            "select p.channel, p.external_id, p.author_id, p.words, p.posted_at from"
                + " story_mention s join mention m on m.brand_id = s.brand_id and m.seq = s.seq"
                + " join post p on p.channel = m.channel and p.external_id = m.external_id"
                + " where s.brand_id = ? and m.hostile and p.deleted_at is null and p.words <> ''"
                + " and s.story_id = (select o.story_id from mention n join story_mention o"
                + " on o.brand_id = n.brand_id and o.seq = n.seq where n.brand_id = ?"
                + " and n.channel = ? and n.external_id = ?) order by p.posted_at desc limit "
                + MOST_CLAIMS)
        .params(brand.value(), brand.value(), post.channel().value(), post.externalId())
        .query((row, number) -> {
          var channel = new ChannelId(row.getString(1));
          return new Claim(
              new PostId(channel, row.getString(2)),
              new AuthorId(channel, row.getString(3)),
              row.getString(4),
              row.getTimestamp(5).toInstant());
        })
        .list();
  }

  /** Public words of ours that nobody has looked through for promises, the oldest first. */
  List<Unread> unread(Instant since) {
    return db.sql(
            "select p.id, r.brand_id, coalesce(h.posted_words, r.words) as words, r.author_id,"
                + " p.published_at, r.crisis_id, c.id as case_id from publication p join reply r on"
                + " r.id = p.reply_id left join publication_by_hand h on h.publication_id = p.id left"
                + " join care_case c on c.brand_id = r.brand_id and c.channel = r.channel and c.post_id"
                + " = r.post_id where p.state = 'PUBLIC' and p.published_at >= ? and not exists"
                + " (select from promise_read d where d.publication_id = p.id)"
                + " order by p.id limit 100")
        .param(Timestamp.from(since))
        .query((row, number) ->
            new Unread(
                row.getLong("id"),
                new BrandId(row.getString("brand_id")),
                row.getString("words"),
                row.getString("author_id"),
                row.getTimestamp("published_at").toInstant(),
                CaseRow.text(row, "crisis_id"),
                CaseRow.text(row, "case_id").map(Long::valueOf)))
        .list();
  }

  /** The customer's post as it stands now. */
  record Post(
      String words, Optional<String> permalink, String language, boolean complaint, boolean gone) {}

  /** A post and for whom we answer it. */
  record Answered(BrandId brand, PostId post) {}

  /** Public words of ours. */
  record Said(String words, Instant at, String author) {}

  /** Public words of ours and what they belong to. */
  record Unread(
      long id,
      BrandId brand,
      String words,
      String author,
      Instant at,
      Optional<String> crisis,
      Optional<Long> caseId) {}
}
