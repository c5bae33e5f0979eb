package firebreak.desk.watching;

import firebreak.desk.listening.PostRow;
import firebreak.desk.platform.Json;
import firebreak.desk.watching.Line.Fate;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.stereotype.Component;

/** Reads a stored mention with its post for people to look at. */
@Component
class LineRow {

  private final Json json;

  LineRow(Json json) {
    this.json = json;
  }

  Line read(ResultSet row, int number) throws SQLException {
    var post = PostRow.of(row, json);
    return new Line(
        new Place(row.getTimestamp("at").toInstant(), row.getLong("seq")),
        post.id(),
        post.author(),
        post.words(),
        post.reading(),
        post.webAddress(),
        fate(row));
  }

  private static Fate fate(ResultSet row) throws SQLException {
    if (row.getTimestamp("deleted_at") != null) {
      return Fate.GONE;
    }
    return row.getTimestamp("edited_at") != null ? Fate.EDITED : Fate.AS_POSTED;
  }
}
