package firebreak.desk.playbooks;

import firebreak.desk.platform.Audit;
import firebreak.model.PersonId;
import firebreak.respond.playbook.Edition;
import firebreak.respond.playbook.Playbook;
import firebreak.respond.playbook.PlaybookText;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** New versions of playbooks, on their way through another person's hands. */
@Component
class Drafts {

  private static final String COLUMNS = "select playbook, version, body, written_by";

  private final JdbcClient db;
  private final Audit audit;
  private final InstantSource clock;

  Drafts(JdbcClient db, Audit audit, InstantSource clock) {
    this.db = db;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Keeps it until somebody else has read it; the same version of the same writer is replaced.
   *
   * @return whether it was kept; not when that version exists already
   */
  @Transactional
  boolean propose(Playbook playbook, PersonId by) {
    int kept =
        db.sql(
                "insert into playbook_edition (playbook, version, state, body, written_by,"
                    + " written_at) values (?, ?, 'WAITS', ?, ?, ?) on conflict (playbook, version)"
                    + " do update set body = excluded.body, written_at = excluded.written_at where"
                    + " playbook_edition.state = 'WAITS' and playbook_edition.written_by ="
                    + " excluded.written_by")
            .params(
                playbook.id(),
                playbook.version(),
                PlaybookText.of(playbook),
                by.value(),
                Timestamp.from(clock.instant()))
            .update();
    if (kept > 0) {
      audit.record(by.value(), "playbook.proposed", playbook.id(), playbook.version());
    }
    return kept > 0;
  }

  List<Draft> waiting() {
    return db.sql(COLUMNS + " from playbook_edition where state = 'WAITS' order by n")
        .query((row, number) ->
            new Draft(
                new Edition(row.getString(1), row.getString(2)),
                row.getString(3),
                new PersonId(row.getString(4))))
        .list();
  }

  Optional<Draft> find(Edition edition) {
    return waiting().stream().filter(draft -> draft.edition().equals(edition)).findFirst();
  }

  /**
   * Puts it in force, or aside.
   *
   * @return whether that happened; nobody decides about words of their own
   */
  @Transactional
  boolean decide(Edition edition, boolean agreed, PersonId by) {
    int changed =
        db.sql(
                "update playbook_edition set state = ?, reviewed_by = ?, reviewed_at = ? where"
                    + " playbook = ? and version = ? and state = 'WAITS' and written_by <> ?")
            .params(
                agreed ? "IN_FORCE" : "PUT_ASIDE",
                by.value(),
                Timestamp.from(clock.instant()),
                edition.playbook(),
                edition.version(),
                by.value())
            .update();
    if (changed > 0) {
      audit.record(
          by.value(),
          agreed ? "playbook.put-in-force" : "playbook.put-aside",
          edition.playbook(),
          edition.version());
    }
    return changed > 0;
  }

  /** A version that waits for another person. */
  record Draft(Edition edition, String body, PersonId by) {}
}
