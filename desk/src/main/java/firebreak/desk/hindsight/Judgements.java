package firebreak.desk.hindsight;

import firebreak.desk.hindsight.Judgement.Verdict;
import firebreak.desk.platform.Audit;
import firebreak.desk.platform.Json;
import firebreak.model.BrandId;
import firebreak.model.PersonId;
import firebreak.model.Signal;
import firebreak.model.SignalId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people said of signals: one judgement per person and signal, which they may change. */
@Component
class Judgements {

  private final JdbcClient db;
  private final Json json;
  private final Audit audit;
  private final InstantSource clock;

  Judgements(JdbcClient db, Json json, Audit audit, InstantSource clock) {
    this.db = db;
    this.json = json;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  void judge(SignalId signal, Verdict verdict, PersonId by) {
    db.sql(
            "insert into signal_judgement (signal_id, person_id, verdict, at) values (?, ?, ?, ?)"
                + " on conflict (signal_id, person_id) do update set verdict = excluded.verdict,"
                + " at = excluded.at")
        .params(signal.value(), by.value(), verdict.name(), Timestamp.from(clock.instant()))
        .update();
    audit.record(by.value(), "signal.judged", signal.value(), verdict.name());
  }

  /** The first judgement first. */
  List<Judgement> of(SignalId signal) {
    return db.sql(
            "select person_id, verdict, at from signal_judgement where signal_id = ? order by at")
        .param(signal.value())
        .query((row, number) ->
            new Judgement(
                new PersonId(row.getString(1)),
                Verdict.valueOf(row.getString(2)),
                row.getTimestamp(3).toInstant()))
        .list();
  }

  /** The signals that the desk raised since then and somebody judged, alike ones once. */
  List<Judged> raisedSince(BrandId brand, Instant moment) {
    return once(judged("s.seen_at", brand, moment));
  }

  /** The judged signals of what was said since then, alike ones once. */
  List<Judged> about(BrandId brand, Instant moment) {
    return once(judged("s.at", brand, moment));
  }

  /** A storm that spoke six times in an hour is one experience, and right if any of it was. */
  private static List<Judged> once(List<Judged> inOrder) {
    var found = new ArrayList<Judged>();
    for (var one : inOrder) {
      var before =
          found.stream().filter(other -> Likeness.alike(other.signal(), one.signal())).findFirst();
      before.ifPresent(found::remove);
      found.add(new Judged(one.signal(), one.right() || before.filter(Judged::right).isPresent()));
    }
    return found;
  }

  private List<Judged> judged(String when, BrandId brand, Instant moment) {
    return db.sql(
            "select s.body, bool_or(j.verdict = 'RIGHT') from signal s join signal_judgement j"
                + " on j.signal_id = s.id where s.brand_id = ? and "
                + when
                + " >= ? group by s.id order by s.at")
        .params(brand.value(), Timestamp.from(moment))
        .query((row, number) ->
            new Judged(json.read(row.getString(1), Signal.class), row.getBoolean(2)))
        .list();
  }

  /**
   * A signal that somebody judged.
   *
   * @param right whether anybody found it right: unsure means the more serious
   */
  record Judged(Signal signal, boolean right) {}
}
