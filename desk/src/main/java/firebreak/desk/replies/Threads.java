package firebreak.desk.replies;

import firebreak.desk.listening.PostRow;
import firebreak.desk.platform.Json;
import firebreak.desk.replies.Composition.Place;
import firebreak.model.BrandId;
import firebreak.model.PostId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The conversations around what we want to answer. Reads what others have written. */
@Component
class Threads {

  private static final String COLUMNS =
      """
      select p.channel, p.external_id, p.root_id, p.author_id, p.handle, p.author_name, p.followers,
        p.verified, p.author_since, case when p.deleted_at is null then p.words else '' end as words,
        p.posted_at, p.permalink, p.language, p.sentiment, p.complaint, p.arousal, p.harms,
        p.vulgar, p.clues
      from post p
      """;

  private final JdbcClient db;
  private final Json json;

  Threads(JdbcClient db, Json json) {
    this.db = db;
    this.json = json;
  }

  /** A post that is a mention of the brand. */
  Optional<Heard> mention(BrandId brand, PostId id) {
    return db.sql(
            COLUMNS
                + "join mention m on m.channel = p.channel and m.external_id = p.external_id"
                + " where m.brand_id = ? and p.channel = ? and p.external_id = ?")
        .params(brand.value(), id.channel().value(), id.externalId())
        .query(this::read)
        .optional();
  }

  /** The first post of a conversation and the latest in it, in their order. */
  List<Heard> around(Place place, int latest) {
    return db.sql(
            "select * from ("
                + COLUMNS
                + "where p.channel = ? and (p.root_id = ? or p.external_id = ?)"
                + " order by (p.external_id in (?, ?)) desc, p.posted_at desc limit ?) t"
                + " order by posted_at, external_id")
        .params(
            List.of(
                place.post().channel().value(),
                place.root().externalId(),
                place.root().externalId(),
                place.root().externalId(),
                place.post().externalId(),
                latest))
        .query(this::read)
        .list();
  }

  /** How many posts the conversation has. */
  long size(Place place) {
    return db.sql(
            "select count(*) from post where channel = ? and (root_id = ? or external_id = ?)")
        .params(
            place.post().channel().value(), place.root().externalId(), place.root().externalId())
        .query(Long.class)
        .single();
  }

  /** Whether our account has answered in this thread by another way than this desk. */
  boolean answeredElsewhere(Place place) {
    return db.sql(
            "select exists (select from post p where p.channel = ? and p.root_id = ? and"
                + " p.external_id <> p.root_id and lower(p.handle) = lower(?) and not exists"
                + " (select from publication s where s.channel = p.channel and s.external_id ="
                + " p.external_id))")
        .params(place.post().channel().value(), place.root().externalId(), place.from().handle())
        .query(Boolean.class)
        .single();
  }

  private Heard read(ResultSet row, int number) throws SQLException {
    var post = PostRow.of(row, json);
    return new Heard(
        post.id(),
        post.id("root_id"),
        post.author(),
        post.words(),
        post.reading(),
        row.getTimestamp("posted_at").toInstant(),
        post.webAddress());
  }
}
