package firebreak.desk.crises;

import firebreak.desk.crises.Crises.Listed;
import firebreak.desk.platform.Json;
import firebreak.model.BrandId;
import firebreak.model.StoryId;
import firebreak.respond.crisis.Crisis;
import firebreak.respond.crisis.CrisisEvent;
import firebreak.respond.crisis.CrisisEvent.CrisisSuspected;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.crisis.Timeline;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The timelines of all crises; they only grow. */
@Component
class CrisisStore {

  private final JdbcClient db;
  private final Json json;
  private final InstantSource clock;

  CrisisStore(JdbcClient db, Json json, InstantSource clock) {
    this.db = db;
    this.json = json;
    this.clock = clock;
  }

  /** Opens the room of a crisis. */
  Crisis begin(CrisisSuspected suspicion, String headline) {
    var crisis = Crisis.from(Timeline.beginningWith(suspicion));
    db.sql(
            "insert into crisis (id, brand_id, story_id, headline, stage, tier, opened_at,"
                + " changed_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .param(suspicion.id().value())
        .param(suspicion.brand().value())
        .param(suspicion.story().map(StoryId::value).orElse(null))
        .param(headline)
        .param(crisis.stage().name())
        .param(crisis.tier().name())
        .param(now())
        .param(now())
        .update();
    write(crisis.id(), 0, suspicion);
    return crisis;
  }

  /** Adds events to a timeline whose row the caller has locked. */
  Crisis append(Crisis crisis, List<CrisisEvent> events) {
    int n = crisis.timeline().asWritten().size();
    for (var event : events) {
      write(crisis.id(), n++, event);
    }
    var longer = Crisis.from(crisis.timeline().and(events));
    db.sql("update crisis set stage = ?, tier = ?, changed_at = ? where id = ?")
        .params(longer.stage().name(), longer.tier().name(), now(), crisis.id().value())
        .update();
    return longer;
  }

  private void write(CrisisId crisis, int n, CrisisEvent event) {
    db.sql(
            "insert into crisis_event (crisis_id, n, at, written_at, kind, body)"
                + " values (?, ?, ?, ?, ?, ?::jsonb)")
        .params(
            crisis.value(),
            n,
            Timestamp.from(event.at()),
            now(),
            event.getClass().getSimpleName(),
            json.write(event))
        .update();
  }

  /** The crisis, held by the running transaction so that two people cannot decide at once. */
  Optional<Crisis> held(CrisisId id) {
    return db.sql("select id from crisis where id = ? for update")
        .param(id.value())
        .query(String.class)
        .optional()
        .flatMap(found -> byId(id));
  }

  Optional<Crisis> byId(CrisisId id) {
    var events =
        db.sql("select body from crisis_event where crisis_id = ? order by n")
            .param(id.value())
            .query((row, number) -> json.read(row.getString(1), CrisisEvent.class))
            .list();
    return events.isEmpty() ? Optional.empty() : Optional.of(Crisis.from(Timeline.of(events)));
  }

  /**
   * The open crisis that a departure of the whole talk belongs to: the whole brand's, or else the
   * most serious one, because that is what people talk about.
   */
  Optional<CrisisId> openForAllTalk(BrandId brand) {
    return db.sql(
            "select id from crisis where brand_id = ? and stage in ('SUSPECTED', 'DECLARED',"
                + " 'CONTAINED') order by story_id is not null, tier desc, opened_at limit 1")
        .param(brand.value())
        .query(String.class)
        .optional()
        .map(CrisisId::new);
  }

  /** The open crisis of a story, or else of the whole brand. */
  Optional<CrisisId> openFor(BrandId brand, Optional<StoryId> story) {
    return db.sql(
            "select id from crisis where brand_id = ? and stage in ('SUSPECTED', 'DECLARED',"
                + " 'CONTAINED') and (story_id = ? or story_id is null)"
                + " order by story_id nulls last, opened_at limit 1")
        .param(brand.value())
        .param(story.map(StoryId::value).orElse(""))
        .query(String.class)
        .optional()
        .map(CrisisId::new);
  }

  List<Listed> all() {
    return db.sql(
            "select id, brand_id, headline, stage, tier, opened_at, changed_at from crisis"
                + " order by changed_at desc limit 200")
        .query((row, number) ->
            new Listed(
                new CrisisId(row.getString(1)),
                new BrandId(row.getString(2)),
                row.getString(3),
                firebreak.respond.crisis.Stage.valueOf(row.getString(4)),
                firebreak.model.Tier.valueOf(row.getString(5)),
                row.getTimestamp(6).toInstant(),
                row.getTimestamp(7).toInstant()))
        .list();
  }

  /** The event time at which the matrix last saw something in a crisis. */
  Optional<Instant> lastAssessed(CrisisId crisis) {
    return db.sql("select at from assessment where crisis_id = ? order by at desc limit 1")
        .param(crisis.value())
        .query((row, number) -> row.getTimestamp(1).toInstant())
        .optional();
  }

  void move(BrandId brand, StoryId from, StoryId into) {
    db.sql("update crisis set story_id = ? where brand_id = ? and story_id = ?")
        .params(into.value(), brand.value(), from.value())
        .update();
  }

  /** When the next deadline of a crisis comes; empty when none runs. */
  void remindAt(CrisisId crisis, Optional<Instant> moment) {
    db.sql("update crisis set next_due = ? where id = ?")
        .param(moment.map(Timestamp::from).orElse(null))
        .param(crisis.value())
        .update();
  }

  /** The crises with a deadline that has come. */
  List<CrisisId> dueBy(Instant now) {
    return db.sql("select id from crisis where next_due <= ? order by next_due")
        .param(Timestamp.from(now))
        .query((row, number) -> new CrisisId(row.getString(1)))
        .list();
  }

  Set<String> firedClocks(CrisisId crisis) {
    return Set.copyOf(
        db.sql("select clock_id from clock_fired where crisis_id = ?")
            .param(crisis.value())
            .query(String.class)
            .list());
  }

  void fired(CrisisId crisis, String clockId) {
    db.sql("insert into clock_fired (clock_id, crisis_id, fired_at) values (?, ?, ?)")
        .params(clockId, crisis.value(), now())
        .update();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
