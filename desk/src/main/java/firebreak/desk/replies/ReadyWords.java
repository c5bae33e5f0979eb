package firebreak.desk.replies;

import firebreak.desk.playbooks.Grant.Place;
import firebreak.desk.playbooks.Preauthorised;
import firebreak.desk.replies.Composition.State;
import firebreak.model.PersonId;
import firebreak.model.Tier;
import firebreak.respond.template.Stage;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which words are a ready wording, letter by letter. */
@Component
class ReadyWords {

  /** What was agreed to beforehand for whatever may come: it says nothing that could be untrue. */
  private static final Set<Stage> WITHOUT_READERS =
      Set.of(Stage.HOLDING, Stage.SAFETY, Stage.ACKNOWLEDGE);

  private static final Set<Stage> IN_A_HURRY = Set.of(Stage.HOLDING, Stage.SAFETY);

  private final JdbcClient db;
  private final Preauthorised granted;
  private final InstantSource clock;

  ReadyWords(JdbcClient db, Preauthorised granted, InstantSource clock) {
    this.granted = granted;
    this.db = db;
    this.clock = clock;
  }

  /** These words are this wording with its blanks filled. */
  void put(long reply, Stage stage, Written written, PersonId by) {
    db.sql(
            "insert into reply_ready (reply_id, stage, language, words, put_by, put_at)"
                + " values (?, ?, ?, ?, ?, ?) on conflict (reply_id) do update set"
                + " stage = excluded.stage, language = excluded.language, words = excluded.words,"
                + " put_by = excluded.put_by, put_at = excluded.put_at")
        .params(
            reply,
            stage.written(),
            written.language(),
            written.words(),
            by.value(),
            Timestamp.from(clock.instant()))
        .update();
  }

  /** Whether they may stand for a reader where the matrix lets a ready wording do so. */
  boolean suffice(Composition reply) {
    return stage(reply).filter(WITHOUT_READERS::contains).isPresent();
  }

  /**
   * Whether one person may let them out when nobody reads in time: what comes with the desk and
   * claims nothing, or what somebody authorised beforehand for this place.
   */
  boolean mayBreakGlass(Composition reply, Tier tier) {
    var place = new Place(reply.brand(), reply.place().post().channel(), tier);
    var written = reply.written();
    return stage(reply).filter(IN_A_HURRY::contains).isPresent()
        || granted.covering(written.words(), written.language(), place).isPresent();
  }

  /** Empty as soon as one letter differs. */
  private Optional<Stage> stage(Composition reply) {
    if (reply.state() == State.ASIDE) {
      return Optional.empty();
    }
    return db.sql("select stage from reply_ready where reply_id = ? and language = ? and words = ?")
        .params(reply.id(), reply.written().language(), reply.written().words())
        .query((row, number) -> Stage.written(row.getString(1)))
        .optional()
        .filter(stage -> Wordings.kind(stage) == reply.written().kind());
  }
}
