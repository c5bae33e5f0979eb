package firebreak.desk.playbooks;

import firebreak.desk.platform.Audit;
import firebreak.model.PersonId;
import firebreak.respond.playbook.Edition;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When people last read each playbook through, or tried it in a drill. */
@Component
class LastLooks {

  /** After this time people have changed, and so has the firm. */
  static final Duration STALE_AFTER = Duration.ofDays(180);

  private final JdbcClient db;
  private final Audit audit;
  private final InstantSource clock;

  LastLooks(JdbcClient db, Audit audit, InstantSource clock) {
    this.db = db;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  void note(Edition edition, Kind kind, PersonId by) {
    db.sql(
            "insert into playbook_look (playbook, version, kind, person_id, at)"
                + " values (?, ?, ?, ?, ?)")
        .params(
            edition.playbook(),
            edition.version(),
            kind.name(),
            by.value(),
            Timestamp.from(clock.instant()))
        .update();
    audit.record(
        by.value(),
        "playbook." + kind.name().toLowerCase(java.util.Locale.ROOT),
        edition.playbook(),
        edition.version());
  }

  Optional<Look> last(String playbook, Kind kind) {
    return db.sql(
            "select person_id, at from playbook_look where playbook = ? and kind = ?"
                + " order by at desc limit 1")
        .params(playbook, kind.name())
        .query((row, number) ->
            new Look(new PersonId(row.getString(1)), row.getTimestamp(2).toInstant()))
        .optional();
  }

  /** Whether nobody has read it for half a year; before that, counted from the desk's first day. */
  boolean isStale(String playbook) {
    var since = last(playbook, Kind.REVIEWED).map(Look::at).or(this::firstDay);
    return since.filter(at -> at.plus(STALE_AFTER).isBefore(clock.instant())).isPresent();
  }

  private Optional<Instant> firstDay() {
    return db
        .sql("select created_at from person order by created_at limit 1")
        .query((row, number) -> row.getTimestamp(1).toInstant())
        .list()
        .stream()
        .findFirst();
  }

  List<String> stale(List<String> playbooks) {
    return playbooks.stream().filter(this::isStale).toList();
  }

  /** What somebody did with it. */
  enum Kind {
    REVIEWED,
    TESTED
  }

  /** Who did, and when. */
  record Look(PersonId by, Instant at) {}
}
