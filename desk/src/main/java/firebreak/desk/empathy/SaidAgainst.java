package firebreak.desk.empathy;

import firebreak.desk.listening.PostRow;
import firebreak.desk.platform.Json;
import firebreak.model.Author;
import firebreak.model.PostId;
import firebreak.respond.empathy.Spoken;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The newest posts against us in a story, the oldest of them first. */
@Component
class SaidAgainst {

  private static final int MOST = 300;
  private static final String COLUMNS =
      """
      select m.seq, p.channel, p.external_id, p.author_id, p.handle, p.author_name, p.followers,
        p.verified, p.author_since, p.words, p.permalink, p.language, p.sentiment, p.complaint,
        p.arousal, p.harms, p.vulgar, p.clues
      from mention m join post p on p.channel = m.channel and p.external_id = m.external_id
      """;
  private static final String LAST =
      " and p.deleted_at is null and (m.hostile or p.harms <> '{}') order by m.seq desc limit ";

  private final JdbcClient db;
  private final Json json;

  SaidAgainst(JdbcClient db, Json json) {
    this.db = db;
    this.json = json;
  }

  List<Heard> in(Subject subject) {
    var newest =
        subject.story().isPresent()
            ? db.sql(
                    COLUMNS
                        + " join story_mention s on s.brand_id = m.brand_id and s.seq = m.seq"
                        + " where m.brand_id = ? and s.story_id = ?"
                        + LAST
                        + MOST)
                .params(subject.brand().value(), subject.storyKey())
                .query(this::read)
                .list()
            : db.sql(COLUMNS + " where m.brand_id = ?" + LAST + MOST)
                .param(subject.brand().value())
                .query(this::read)
                .list();
    return new ArrayList<>(newest).reversed();
  }

  private Heard read(ResultSet row, int number) throws SQLException {
    var post = PostRow.of(row, json);
    return new Heard(post.id(), post.author(), spoken(post), post.webAddress());
  }

  private static Spoken spoken(PostRow post) throws SQLException {
    return new Spoken(post.id(), post.author().id(), post.words(), post.reading());
  }

  /** One of them, as it is cited. */
  record Heard(PostId id, Author author, Spoken spoken, Optional<URI> permalink) {}
}
