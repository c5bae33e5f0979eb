package firebreak.desk.channels;

import firebreak.channel.sandbox.SandboxMessages;
import firebreak.model.ChannelId;
import firebreak.model.PostId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The private messages of drills, kept in the database. In a drill a person answers by what
 * somebody writes down of it in their case.
 */
@Component
class JdbcSandboxMessages implements SandboxMessages {

  private static final String COLUMNS =
      "select command, channel, post_id, words, begins, at from sandbox_written ";

  private final JdbcClient db;

  JdbcSandboxMessages(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Kept keep(Written written) {
    int fresh =
        db.sql(
                "insert into sandbox_written (command, channel, post_id, words, begins, at)"
                    + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")
            .params(
                written.command(),
                written.about().channel().value(),
                written.about().externalId(),
                written.words(),
                written.begins(),
                Timestamp.from(written.at()))
            .update();
    if (fresh == 1) {
      return Kept.FRESH;
    }
    return writtenBy(written.command()).isPresent() ? Kept.BEFORE : Kept.ALL_SAID;
  }

  @Override
  public Optional<Written> writtenBy(String command) {
    return db.sql(COLUMNS + "where command = ?")
        .param(command)
        .query(JdbcSandboxMessages::written)
        .optional();
  }

  @Override
  public List<Written> about(PostId post) {
    return db.sql(COLUMNS + "where channel = ? and post_id = ? order by at, command")
        .params(post.channel().value(), post.externalId())
        .query(JdbcSandboxMessages::written)
        .list();
  }

  @Override
  public Optional<Person> behind(PostId post) {
    return db.sql(
            "select p.posted_at, (select max(m.at) from care_message m join care_case c on c.id ="
                + " m.case_id where c.channel = p.channel and c.post_id = p.external_id and m.by_id"
                + " is null and m.way = 'CHANNEL') from post p where p.channel = ? and"
                + " p.external_id = ? and p.deleted_at is null")
        .params(post.channel().value(), post.externalId())
        .query((row, number) ->
            new Person(
                row.getTimestamp(1).toInstant(),
                Optional.ofNullable(row.getTimestamp(2)).map(Timestamp::toInstant)))
        .optional();
  }

  private static Written written(ResultSet row, int number) throws SQLException {
    return new Written(
        row.getString("command"),
        new PostId(new ChannelId(row.getString("channel")), row.getString("post_id")),
        row.getString("words"),
        row.getBoolean("begins"),
        row.getTimestamp("at").toInstant());
  }
}
