package firebreak.desk.detecting;

import firebreak.desk.platform.Columns;
import firebreak.model.BrandId;
import firebreak.model.StoryId;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which story each mention belongs to. */
@Component
class StoryMentions {

  private final JdbcOperations db;

  StoryMentions(JdbcOperations db) {
    this.db = db;
  }

  void insert(List<Told> mentions) {
    var rows = new Columns("text", "int8", "text");
    mentions.forEach(told -> rows.row(told.brand().value(), told.seq(), told.story().value()));
    rows.update(
        db,
        "insert into story_mention (brand_id, seq, story_id) select * from "
            + rows.unnest()
            + " on conflict do nothing");
  }

  void merge(StoriesMerged merged) {
    for (var story : merged.absorbed()) {
      JdbcClient.create(db)
          .sql("update story_mention set story_id = ? where brand_id = ? and story_id = ?")
          .params(merged.into().value(), merged.brand().value(), story.value())
          .update();
    }
  }

  /** A mention and its story. */
  record Told(BrandId brand, long seq, StoryId story) {}
}
