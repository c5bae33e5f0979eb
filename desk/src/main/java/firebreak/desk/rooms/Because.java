package firebreak.desk.rooms;

import firebreak.respond.crisis.CrisisEvent;
import firebreak.respond.crisis.CrisisEvent.CrisisSuspected;
import firebreak.respond.crisis.CrisisEvent.SeriousnessMeasured;
import firebreak.respond.wording.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The reasons of the matrix in the language of the reader. A timeline keeps each reason in English;
 * every assessment is stored in both languages, one for each time that the matrix looked.
 */
@Component
class Because {

  private final JdbcClient db;

  Because(JdbcClient db) {
    this.db = db;
  }

  /** What the matrix said, by the event that tells of it; empty for reasons that people gave. */
  Map<CrisisEvent, String> of(Room room) {
    var looks =
        room.crisis().timeline().asWritten().stream()
            .filter(
                event -> event instanceof CrisisSuspected || event instanceof SeriousnessMeasured)
            .toList();
    var sentences = sentences(room);
    var said = new HashMap<CrisisEvent, String>();
    for (int look = 0; look < Math.min(looks.size(), sentences.size()); look++) {
      said.put(looks.get(look), sentences.get(look));
    }
    return said;
  }

  /** Why the crisis is as serious as it is: the assessment that weighs most. */
  Optional<String> heaviest(Room room) {
    return db.sql(
            "select english, polish from assessment where crisis_id = ?"
                + " order by tier desc, at limit 1")
        .param(room.id())
        .query((row, number) -> row.getString(column(room)))
        .optional();
  }

  private List<String> sentences(Room room) {
    return db.sql("select english, polish from assessment where crisis_id = ? order by id")
        .param(room.id())
        .query((row, number) -> row.getString(column(room)))
        .list();
  }

  private static String column(Room room) {
    return room.reader().language() == Language.POLISH ? "polish" : "english";
  }
}
