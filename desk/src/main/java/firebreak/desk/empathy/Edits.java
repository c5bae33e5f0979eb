package firebreak.desk.empathy;

import firebreak.desk.detecting.StoriesMerged;
import firebreak.model.PersonId;
import firebreak.respond.empathy.PictureEdit;
import firebreak.respond.empathy.Quadrant;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people changed in the maps; every change is a version of its own and none is lost. */
@Component
class Edits {

  private final JdbcClient db;

  Edits(JdbcClient db) {
    this.db = db;
  }

  /** The oldest first. */
  List<Edit> of(Subject subject) {
    return db.sql(
            "select version, quadrant, change, item, words, why, by_id, at from empathy_edit"
                + " where brand_id = ? and story_id = ? order by version")
        .params(subject.brand().value(), subject.storyKey())
        .query((row, number) ->
            new Edit(
                row.getInt(1),
                Quadrant.valueOf(row.getString(2)),
                PictureEdit.valueOf(row.getString(3)),
                new Line(row.getString(4), row.getString(5)),
                row.getString(6),
                new PersonId(row.getString(7)),
                row.getTimestamp(8).toInstant()))
        .list();
  }

  /** The number that the next version has; nobody else can take it in this transaction. */
  int next(Subject subject) {
    db.sql("select pg_advisory_xact_lock(hashtext(?))")
        .param("empathy " + subject.brand() + " " + subject.storyKey())
        .query((row, number) -> true)
        .single();
    return 1
        + db.sql(
                "select coalesce(max(version), 0) from empathy_edit where brand_id = ? and story_id"
                    + " = ?")
            .params(subject.brand().value(), subject.storyKey())
            .query(Integer.class)
            .single();
  }

  void add(Subject subject, Edit edit) {
    db.sql(
            "insert into empathy_edit (brand_id, story_id, version, quadrant, change, item, words,"
                + " why, by_id, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            subject.brand().value(),
            subject.storyKey(),
            edit.version(),
            edit.quadrant().name(),
            edit.how().name(),
            edit.line().item(),
            edit.line().words(),
            edit.why(),
            edit.by().value(),
            Timestamp.from(edit.at()))
        .update();
  }

  /** When two stories turn out to be one, the versions of the one follow those of the other. */
  @EventListener
  void on(StoriesMerged merged) {
    for (var absorbed : merged.absorbed()) {
      db.sql(
              "update empathy_edit set story_id = ?, version = version + (select"
                  + " coalesce(max(version), 0) from empathy_edit where brand_id = ? and story_id ="
                  + " ?) where brand_id = ? and story_id = ?")
          .params(
              merged.into().value(),
              merged.brand().value(),
              merged.into().value(),
              merged.brand().value(),
              absorbed.value())
          .update();
    }
  }

  /**
   * One version.
   *
   * @param why empty when a line was added
   */
  record Edit(
      int version,
      Quadrant quadrant,
      PictureEdit how,
      Line line,
      String why,
      PersonId by,
      Instant at) {}

  /**
   * What it is about.
   *
   * @param item a notion's name, or the name of a line that people wrote
   * @param words that people wrote; empty for a notion
   */
  record Line(String item, String words) {}
}
