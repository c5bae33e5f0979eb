package firebreak.desk.authors;

import firebreak.model.AuthorId;
import firebreak.model.BrandId;
import firebreak.model.PersonId;
import firebreak.respond.triage.Sort;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The marks that people gave. */
@Component
class AuthorMarks {

  private final JdbcClient db;

  AuthorMarks(JdbcClient db) {
    this.db = db;
  }

  /** The newest first; that one counts. */
  List<Mark> of(BrandId brand, AuthorId author) {
    return db.sql(
            "select sort, why, by_id, at from author_mark where brand_id = ? and channel = ? and"
                + " author_id = ? order by id desc limit 50")
        .params(brand.value(), author.channel().value(), author.externalId())
        .query((row, number) ->
            new Mark(
                Sort.valueOf(row.getString(1)),
                row.getString(2),
                new PersonId(row.getString(3)),
                row.getTimestamp(4).toInstant()))
        .list();
  }

  void add(BrandId brand, AuthorId author, Mark mark) {
    db.sql(
            "insert into author_mark (brand_id, channel, author_id, sort, why, by_id, at)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            brand.value(),
            author.channel().value(),
            author.externalId(),
            mark.sort().name(),
            mark.why(),
            mark.by().value(),
            Timestamp.from(mark.at()))
        .update();
  }

  void forget(AuthorId author) {
    db.sql("delete from author_mark where channel = ? and author_id = ?")
        .params(author.channel().value(), author.externalId())
        .update();
  }
}
