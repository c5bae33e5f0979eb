package firebreak.desk.cases;

import firebreak.channel.Messaging.MessageId;
import firebreak.channel.Replying.CommandId;
import firebreak.desk.cases.Message.Purpose;
import firebreak.desk.cases.Sending.Fate;
import firebreak.desk.cases.Sending.Letter;
import firebreak.desk.cases.Sending.State;
import firebreak.model.PersonId;
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

/** The private messages that the desk hands to channels, and what became of them. */
@Component
class Sendings {

  private final JdbcClient db;
  private final InstantSource clock;

  Sendings(JdbcClient db, InstantSource clock) {
    this.db = db;
    this.clock = clock;
  }

  /** The latest of a case. */
  Optional<Sending> of(long caseId) {
    return db.sql("select * from care_sending where case_id = ? order by id desc limit 1")
        .param(caseId)
        .query(Sendings::read)
        .optional();
  }

  Sending byId(long id) {
    return db.sql("select * from care_sending where id = ?")
        .param(id)
        .query(Sendings::read)
        .single();
  }

  /** Whether this form was sent before. */
  boolean knows(long caseId, String token) {
    return db.sql("select exists (select from care_sending where token = ?)")
        .param(caseId + " " + token)
        .query(Boolean.class)
        .single();
  }

  /** False when another message of this case is on its way, or this form was sent before. */
  boolean queue(long caseId, Letter letter, PersonId by, String token) {
    return db.sql(
                "insert into care_sending (case_id, by_id, purpose, words, language, token, command,"
                    + " state, queued_at, next_at) values (?, ?, ?, ?, ?, ?, ?, 'QUEUED', ?, ?)"
                    + " on conflict do nothing")
            .param(caseId)
            .param(by.value())
            .param(letter.purpose().name())
            .param(letter.words())
            .param(letter.language())
            .param(token.isEmpty() ? null : caseId + " " + token)
            .param(UUID.randomUUID().toString().replace("-", ""))
            .param(now())
            .param(now())
            .update()
        == 1;
  }

  List<Long> due() {
    return db.sql("select id from care_sending where next_at <= ? order by next_at limit 50")
        .param(now())
        .query((row, number) -> row.getLong(1))
        .list();
  }

  /** One whose time has come; nothing when somebody else is at it. */
  Optional<Sending> heldWhenDue(long id) {
    return db.sql("select * from care_sending where id = ? and next_at <= ? for update skip locked")
        .params(id, now())
        .query(Sendings::read)
        .optional();
  }

  /** One whose answer is to be written down. */
  Sending held(long id) {
    return db.sql("select * from care_sending where id = ? for update")
        .param(id)
        .query(Sendings::read)
        .single();
  }

  /** Written before the channel is asked, so that a crash leaves a mark. */
  void sending(long id, Instant lookAgain) {
    db.sql(
            "update care_sending set state = 'SENDING', attempts = attempts + 1, tried_at = ?,"
                + " next_at = ? where id = ?")
        .params(now(), Timestamp.from(lookAgain), id)
        .update();
  }

  void come(long id, State to, Instant next, String said) {
    db.sql("update care_sending set state = ?, next_at = ?, said = ? where id = ?")
        .params(to.name(), Timestamp.from(next), said, id)
        .update();
  }

  void lookAgain(long id, Instant at) {
    db.sql("update care_sending set next_at = ? where id = ?")
        .params(Timestamp.from(at), id)
        .update();
  }

  void end(long id, State as, String said) {
    db.sql("update care_sending set state = ?, next_at = null, said = ? where id = ?")
        .params(as.name(), said, id)
        .update();
  }

  /** Its words stand in the conversation from now on, and need not be kept twice. */
  void sent(long id, MessageId message) {
    db.sql(
            "update care_sending set state = 'SENT', next_at = null, said = '', words = '',"
                + " external_id = ? where id = ?")
        .params(message.value(), id)
        .update();
  }

  /** After a start, what an earlier process was sending is looked for at once. */
  int lookForWhatWasBeingSent() {
    return db.sql("update care_sending set next_at = ? where state = 'SENDING'")
        .param(now())
        .update();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  private static Sending read(ResultSet row, int number) throws SQLException {
    return new Sending(
        row.getLong("id"),
        row.getLong("case_id"),
        new PersonId(row.getString("by_id")),
        new Letter(
            Purpose.valueOf(row.getString("purpose")),
            row.getString("words"),
            row.getString("language")),
        new CommandId(row.getString("command")),
        new Fate(
            State.valueOf(row.getString("state")),
            row.getInt("attempts"),
            row.getTimestamp("queued_at").toInstant(),
            CaseRow.moment(row, "tried_at"),
            CaseRow.moment(row, "next_at")),
        row.getString("said"));
  }
}
