package firebreak.desk.replies;

import firebreak.channel.Replying.CommandId;
import firebreak.desk.replies.Composition.Place;
import firebreak.desk.replies.Publication.Fate;
import firebreak.desk.replies.Publication.Moments;
import firebreak.desk.replies.Publication.State;
import firebreak.model.ChannelId;
import firebreak.model.PersonId;
import firebreak.model.PostId;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the sender has in its hands, and what became of it. */
@Component
class Publications {

  private static final String COLUMNS =
      "select id, reply_id, channel, command, state, queued_by, queued_at, attempts, tried_at,"
          + " next_at, external_id, permalink, published_at, said, (select posted_words from"
          + " publication_by_hand h where h.publication_id = id) as posted_words from publication ";

  private final JdbcClient db;
  private final InstantSource clock;

  Publications(JdbcClient db, InstantSource clock) {
    this.db = db;
    this.clock = clock;
  }

  /** The latest attempt for this reply. */
  Optional<Publication> of(long reply) {
    return db.sql(COLUMNS + "where reply_id = ? order by id desc limit 1")
        .param(reply)
        .query(Publications::read)
        .optional();
  }

  Optional<Publication> byId(long id) {
    return db.sql(COLUMNS + "where id = ?").param(id).query(Publications::read).optional();
  }

  /** False when words of ours stand in this thread or are on their way there. */
  boolean queue(Composition reply, PersonId by) {
    return db.sql(
                "insert into publication (reply_id, brand_id, channel, root_id, command, state,"
                    + " queued_by, queued_at, next_at)"
                    + " values (?, ?, ?, ?, ?, 'QUEUED', ?, ?, ?) on conflict do nothing")
            .params(
                List.of(
                    reply.id(),
                    reply.brand().value(),
                    reply.place().post().channel().value(),
                    reply.place().root().externalId(),
                    UUID.randomUUID().toString().replace("-", ""),
                    by.value(),
                    now(),
                    now()))
            .update()
        == 1;
  }

  /** The reply whose words stand in this thread or are on their way there. */
  Optional<Long> speakingIn(Place place) {
    return db.sql(
            "select reply_id from publication where brand_id = ? and channel = ? and root_id = ?"
                + " and state not in ('REFUSED', 'WITHHELD')")
        .params(
            place.from().brand().value(), place.post().channel().value(), place.root().externalId())
        .query(Long.class)
        .optional();
  }

  List<Long> due() {
    return db.sql("select id from publication where next_at <= ? order by next_at limit 50")
        .param(now())
        .query((row, number) -> row.getLong(1))
        .list();
  }

  /** One whose time has come; nothing when somebody else is at it. */
  Optional<Publication> heldWhenDue(long id) {
    return db.sql(COLUMNS + "where id = ? and next_at <= ? for update skip locked")
        .params(id, now())
        .query(Publications::read)
        .optional();
  }

  /** One whose answer is to be written down. */
  Publication held(long id) {
    return db.sql(COLUMNS + "where id = ? for update").param(id).query(Publications::read).single();
  }

  /**
   * Written before the channel is asked, so that a crash leaves a mark.
   *
   * @param judge which rules of the guard let the words pass at this last look
   */
  void sending(long id, Instant lookAgain, String judge) {
    db.sql(
            "update publication set state = 'SENDING', attempts = attempts + 1, tried_at = ?,"
                + " next_at = ?, guard_rules = ? where id = ?")
        .params(now(), Timestamp.from(lookAgain), judge, id)
        .update();
  }

  void lookAgain(long id, Instant at) {
    db.sql("update publication set next_at = ? where id = ?")
        .params(Timestamp.from(at), id)
        .update();
  }

  void come(long id, State to, Instant next, String said) {
    db.sql("update publication set state = ?, next_at = ?, said = ? where id = ?")
        .params(to.name(), Timestamp.from(next), said, id)
        .update();
  }

  void end(long id, State as, String said) {
    db.sql("update publication set state = ?, next_at = null, said = ? where id = ?")
        .params(as.name(), said, id)
        .update();
  }

  /** From now on people act, and the sender does not look at it again. */
  void inHandsOfPeople(long id, State as) {
    db.sql("update publication set state = ?, next_at = null, said = '' where id = ?")
        .params(as.name(), id)
        .update();
  }

  /** Where words that a person confirmed really stand. */
  void standsAt(long id, Stands stands) {
    db.sql("update publication set external_id = ?, permalink = ? where id = ?")
        .param(stands.post().externalId())
        .param(stands.permalink().map(URI::toString).orElse(null))
        .param(id)
        .update();
  }

  void spoken(long id, PostId post, Instant at, Optional<URI> permalink) {
    db.sql(
            "update publication set state = 'PUBLIC', next_at = null, said = '', external_id = ?,"
                + " published_at = ?, permalink = ? where id = ?")
        .param(post.externalId())
        .param(Timestamp.from(at))
        .param(permalink.map(URI::toString).orElse(null))
        .param(id)
        .update();
  }

  /** After a start, what an earlier process was sending is looked for at once. */
  int lookForWhatWasBeingSent() {
    return db.sql("update publication set next_at = ? where state = 'SENDING'")
        .param(now())
        .update();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  private static Publication read(ResultSet row, int number) throws SQLException {
    var channel = new ChannelId(row.getString("channel"));
    return new Publication(
        row.getLong("id"),
        row.getLong("reply_id"),
        new CommandId(row.getString("command")),
        new Fate(
            State.valueOf(row.getString("state")),
            Optional.ofNullable(row.getString("external_id")).map(id -> new PostId(channel, id)),
            Optional.ofNullable(row.getString("permalink")).map(URI::create),
            row.getInt("attempts"),
            Optional.ofNullable(row.getString("posted_words"))),
        new Moments(
            row.getTimestamp("queued_at").toInstant(),
            moment(row, "tried_at"),
            moment(row, "next_at"),
            moment(row, "published_at")),
        new PersonId(row.getString("queued_by")),
        row.getString("said"));
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
  }
}
