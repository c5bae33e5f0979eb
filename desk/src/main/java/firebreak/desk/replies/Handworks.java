package firebreak.desk.replies;

import firebreak.desk.replies.Handwork.Claim;
import firebreak.model.ChannelId;
import firebreak.model.PersonId;
import firebreak.model.PostId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who posts which words by hand, and what the channel has told us of it. */
@Component
class Handworks {

  /**
   * Replies of our account in the thread of a publication that no publication knows yet. The handle
   * is the one that we spoke as.
   */
  private static final String OURS =
      " join reply r on r.id = p.reply_id join post o on o.channel = p.channel and o.root_id ="
          + " p.root_id and o.external_id <> o.root_id and lower(o.handle) = lower(r.handle) and"
          + " o.deleted_at is null and not exists (select from publication k where k.channel ="
          + " o.channel and k.external_id = o.external_id) ";

  private final JdbcClient db;
  private final InstantSource clock;

  Handworks(JdbcClient db, InstantSource clock) {
    this.db = db;
    this.clock = clock;
  }

  Optional<Handwork> of(long publication) {
    return db.sql(
            "select h.*, p.channel from publication_by_hand h join publication p on p.id ="
                + " h.publication_id where h.publication_id = ?")
        .param(publication)
        .query(Handworks::read)
        .optional();
  }

  /** Somebody has to post these words; whatever was claimed before is over. */
  void asked(long publication, PersonId carrier, Instant due) {
    db.sql(
            "insert into publication_by_hand (publication_id, carrier_id, due_at) values (?, ?, ?)"
                + " on conflict (publication_id) do update set carrier_id = excluded.carrier_id,"
                + " due_at = excluded.due_at, claimed_at = null, claimed_by = null, address = '',"
                + " claimed_post = null")
        .params(publication, carrier.value(), Timestamp.from(due))
        .update();
  }

  void claimed(long publication, PersonId by, String address, Optional<PostId> post) {
    db.sql(
            "update publication_by_hand set claimed_at = ?, claimed_by = ?, address = ?,"
                + " claimed_post = ? where publication_id = ?")
        .param(now())
        .param(by.value())
        .param(address)
        .param(post.map(PostId::externalId).orElse(null))
        .param(publication)
        .update();
  }

  void carriedBy(long publication, PersonId person) {
    db.sql("update publication_by_hand set carrier_id = ? where publication_id = ?")
        .params(person.value(), publication)
        .update();
  }

  void heard(long publication, Optional<String> otherwise) {
    db.sql("update publication_by_hand set heard_at = ?, posted_words = ? where publication_id = ?")
        .param(now())
        .param(otherwise.orElse(null))
        .param(publication)
        .update();
  }

  void saidTwice(long publication, PostId second) {
    db.sql("update publication_by_hand set second_post = ? where publication_id = ?")
        .params(second.externalId(), publication)
        .update();
  }

  /** Publications in whose thread a reply of ours was heard that nobody has looked at yet. */
  List<Long> toRecognise() {
    return db.sql(
            "select distinct p.id from publication p join publication_by_hand h on"
                + " h.publication_id = p.id"
                + OURS
                + "where p.state in ('HANDED', 'CLAIMED') or (p.state = 'PUBLIC' and h.second_post"
                + " is null) limit 50")
        .query((row, number) -> row.getLong(1))
        .list();
  }

  /** Those replies, the earliest first. */
  List<Stands> ours(long publication) {
    return db.sql(
            "select o.channel, o.external_id, o.words, o.posted_at, o.permalink from publication p"
                + OURS
                + "where p.id = ? order by o.posted_at, o.external_id limit 20")
        .param(publication)
        .query((row, number) -> Stands.read(row))
        .list();
  }

  /** Words that should stand there by now, and about which nobody has said anything. */
  List<Long> late() {
    return db.sql(
            "select h.publication_id from publication_by_hand h join publication p on p.id ="
                + " h.publication_id where (p.state = 'HANDED' and h.due_at <= ?)"
                + " or (p.state = 'CLAIMED' and h.claimed_at <= ?) order by 1 limit 200")
        .params(
            now(),
            Timestamp.from(
                clock.instant().minus(firebreak.respond.speaking.Carrying.TIME_TO_BE_HEARD)))
        .query((row, number) -> row.getLong(1))
        .list();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  private static Handwork read(ResultSet row, int number) throws SQLException {
    var channel = new ChannelId(row.getString("channel"));
    return new Handwork(
        row.getLong("publication_id"),
        new PersonId(row.getString("carrier_id")),
        row.getTimestamp("due_at").toInstant(),
        claim(row, channel),
        new Handwork.Heard(
            Optional.ofNullable(row.getTimestamp("heard_at")).map(Timestamp::toInstant),
            Optional.ofNullable(row.getString("posted_words")),
            post(row, "second_post", channel)));
  }

  private static Optional<Claim> claim(ResultSet row, ChannelId channel) throws SQLException {
    var at = row.getTimestamp("claimed_at");
    if (at == null) {
      return Optional.empty();
    }
    var by = new PersonId(row.getString("claimed_by"));
    var post = post(row, "claimed_post", channel);
    return Optional.of(new Claim(at.toInstant(), by, row.getString("address"), post));
  }

  private static Optional<PostId> post(ResultSet row, String column, ChannelId channel)
      throws SQLException {
    return Optional.ofNullable(row.getString(column)).map(id -> new PostId(channel, id));
  }
}
