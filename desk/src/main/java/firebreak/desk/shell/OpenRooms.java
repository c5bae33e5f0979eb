package firebreak.desk.shell;

import firebreak.desk.platform.OpenCrises;
import firebreak.model.BrandId;
import firebreak.model.StoryId;
import firebreak.model.Tier;
import firebreak.respond.crisis.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The crises that are open, read in one query because every page asks. Reads the table of the
 * crises and writes nothing.
 */
@Component
class OpenRooms implements OpenCrises {

  private static final String OPEN =
      Arrays.stream(Stage.values())
          .filter(Stage::isOpen)
          .map(stage -> "'" + stage.name() + "'")
          .collect(Collectors.joining(", "));

  private final JdbcClient db;

  OpenRooms(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<OpenCrisis> open() {
    return db.sql(
            "select id, brand_id, story_id, headline, tier, opened_at from crisis where stage in ("
                + OPEN
                + ") order by tier desc, opened_at")
        .query(OpenRooms::room)
        .list();
  }

  private static OpenCrisis room(ResultSet row, int number) throws SQLException {
    return new OpenCrisis(
        new BrandId(row.getString("brand_id")),
        row.getString("headline"),
        Tier.valueOf(row.getString("tier")),
        row.getTimestamp("opened_at").toInstant(),
        Optional.ofNullable(row.getString("story_id"))
            .map(StoryId::new)
            .map(Set::of)
            .orElseGet(Set::of),
        "/crises/" + row.getString("id"));
  }
}
