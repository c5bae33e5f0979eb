package firebreak.desk.cases;

import firebreak.desk.cases.Message.Purpose;
import firebreak.desk.cases.Message.Way;
import firebreak.model.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was written in private, each message once. */
@Component
class Messages {

  private final JdbcClient db;
  private final InstantSource clock;

  Messages(JdbcClient db, InstantSource clock) {
    this.db = db;
    this.clock = clock;
  }

  List<Message> of(long id) {
    return db.sql("select * from care_message where case_id = ? order by at, id")
        .param(id)
        .query((row, number) ->
            new Message(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                CaseRow.text(row, "by_id").map(PersonId::new),
                Way.valueOf(row.getString("way")),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("words")))
        .list();
  }

  /** Whether the desk is sending another message to this customer. */
  boolean isOnItsWay(long id) {
    return db.sql(
            "select exists (select from care_sending where case_id = ? and state in ('QUEUED',"
                + " 'SENDING', 'THROTTLED', 'UNKNOWN'))")
        .param(id)
        .query(Boolean.class)
        .single();
  }

  /** Writes a message down; empty when the same form was sent before. */
  Optional<Long> add(long id, Written written) {
    return db.sql(
            "insert into care_message (case_id, at, by_id, way, purpose, words, digest, token)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (token) do nothing returning id")
        .param(id)
        .param(Timestamp.from(clock.instant()))
        .param(written.by().map(PersonId::value).orElse(null))
        .param(written.way().name())
        .param(written.purpose().name())
        .param(written.words())
        .param(digest(written.words()))
        .param(written.token().isEmpty() ? null : id + " " + written.token())
        .query(Long.class)
        .optional();
  }

  /** Keeps beside our own words which rules of the guard judged them. */
  void judged(long message, String judge) {
    db.sql("update care_message set guard_rules = ? where id = ?").params(judge, message).update();
  }

  static String digest(String words) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(words.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /**
   * A message before it is kept.
   *
   * @param token names the form it came from; empty when there was none
   */
  record Written(Optional<PersonId> by, Way way, Purpose purpose, String words, String token) {}
}
