package firebreak.desk.channels;

import firebreak.channel.sandbox.SandboxChannel;
import firebreak.channel.sandbox.SandboxThreads;
import firebreak.model.ChannelId;
import firebreak.model.PostId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The threads of drills, kept in the database. */
@Component
class JdbcSandboxThreads implements SandboxThreads {

  private static final String COLUMNS =
      "select command, reply_id, target_channel, target_id, words, at from sandbox_said ";

  private final JdbcClient db;

  JdbcSandboxThreads(JdbcClient db) {
    this.db = db;
  }

  @Override
  public boolean keep(Said said) {
    return db.sql(
                "insert into sandbox_said (command, reply_id, target_channel, target_id, words, at)"
                    + " values (?, ?, ?, ?, ?, ?) on conflict (command) do nothing")
            .params(
                said.command(),
                said.reply().externalId(),
                said.target().channel().value(),
                said.target().externalId(),
                said.words(),
                Timestamp.from(said.at()))
            .update()
        == 1;
  }

  @Override
  public Optional<Said> saidBy(String command) {
    return db.sql(COLUMNS + "where command = ?")
        .param(command)
        .query(JdbcSandboxThreads::said)
        .optional();
  }

  @Override
  public List<Said> under(PostId target) {
    return db.sql(COLUMNS + "where target_channel = ? and target_id = ? order by at, command")
        .params(target.channel().value(), target.externalId())
        .query(JdbcSandboxThreads::said)
        .list();
  }

  private static Said said(ResultSet row, int number) throws SQLException {
    return new Said(
        row.getString("command"),
        new PostId(SandboxChannel.ID, row.getString("reply_id")),
        new PostId(new ChannelId(row.getString("target_channel")), row.getString("target_id")),
        row.getString("words"),
        row.getTimestamp("at").toInstant());
  }
}
