package firebreak.desk.duty;

import firebreak.desk.platform.Json;
import firebreak.model.BrandId;
import firebreak.model.PersonId;
import firebreak.model.StoryId;
import firebreak.model.Tier;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.matrix.Paging;
import firebreak.respond.wording.Bilingual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The alarms of this desk, each raised once for its cause. */
@Component
class AlarmStore {

  static final String COLUMNS =
      "select id, brand_id, story_id, crisis_id, tier, paging, english, polish, raised_at"
          + " from duty_alarm ";

  private final JdbcClient db;
  private final Json json;
  private final InstantSource clock;

  AlarmStore(JdbcClient db, Json json, InstantSource clock) {
    this.db = db;
    this.json = json;
    this.clock = clock;
  }

  /** Empty when an alarm was raised for this cause before. */
  Optional<Long> raise(String cause, Matter matter, Paging paging) {
    return db.sql(
            "insert into duty_alarm (cause, brand_id, story_id, crisis_id, tier, paging, english,"
                + " polish, raised_at, next_at) values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)"
                + " on conflict (cause) do nothing returning id")
        .param(cause)
        .param(matter.brand().map(BrandId::value).orElse(null))
        .param(matter.story().map(StoryId::value).orElse(null))
        .param(matter.crisis().map(CrisisId::value).orElse(null))
        .param(matter.tier().name())
        .param(json.write(paging))
        .param(matter.headline().english())
        .param(matter.headline().polish())
        .param(now())
        .param(now())
        .query(Long.class)
        .optional();
  }

  /** What was raised before about this brand may have become needless by what was raised now. */
  void lookAgainAtOnce(BrandId brand) {
    db.sql(
            "update duty_alarm set next_at = ? where brand_id = ? and ended_at is null"
                + " and next_at > ?")
        .params(now(), brand.value(), now())
        .update();
  }

  List<Long> dueBy(Instant moment) {
    return db.sql(
            "select id from duty_alarm where ended_at is null and next_at <= ? order by next_at")
        .param(Timestamp.from(moment))
        .query((row, number) -> row.getLong(1))
        .list();
  }

  /** An alarm whose time has come; nothing when somebody else is at it or it has ended. */
  Optional<Raised> heldWhenDue(long id, Instant moment) {
    return db.sql(
            COLUMNS + "where id = ? and ended_at is null and next_at <= ? for update skip locked")
        .params(id, Timestamp.from(moment))
        .query(this::raised)
        .optional();
  }

  /** An open alarm, held by the running transaction. */
  Optional<Raised> held(long id) {
    return db.sql(COLUMNS + "where id = ? and ended_at is null for update")
        .param(id)
        .query(this::raised)
        .optional();
  }

  List<Raised> openIn(CrisisId crisis) {
    return db.sql(COLUMNS + "where crisis_id = ? and ended_at is null order by id")
        .param(crisis.value())
        .query(this::raised)
        .list();
  }

  /**
   * A more serious alarm in the same room, or a room for the same talk, makes this one needless.
   */
  boolean isSuperseded(Raised alarm) {
    return alarm
        .matter()
        .crisis()
        .map(crisis -> hasMoreSerious(crisis, alarm))
        .orElseGet(() -> hasRoomByNow(alarm));
  }

  private boolean hasMoreSerious(CrisisId crisis, Raised alarm) {
    return openIn(crisis).stream()
        .anyMatch(other -> other.matter().tier().compareTo(alarm.matter().tier()) > 0);
  }

  /** Answered or not: whoever is woken for the room is woken for its story too. */
  private boolean hasRoomByNow(Raised alarm) {
    return db.sql(
            "select exists (select from duty_alarm look join duty_alarm room"
                + " on room.brand_id = look.brand_id and room.id > look.id"
                + " and room.crisis_id is not null and room.tier > look.tier"
                + " and (room.story_id is null or look.story_id is null"
                + " or room.story_id = look.story_id) where look.id = ?)")
        .param(alarm.id())
        .query(Boolean.class)
        .single();
  }

  void lookAgain(long id, Optional<Instant> moment) {
    db.sql("update duty_alarm set next_at = ? where id = ?")
        .param(moment.map(Timestamp::from).orElse(null))
        .param(id)
        .update();
  }

  void end(long id, Ending why) {
    db.sql("update duty_alarm set ended_at = ?, ended_why = ?, next_at = null where id = ?")
        .params(now(), why.name(), id)
        .update();
  }

  /** What was raised for this cause is over, unless somebody answered. */
  void over(String cause) {
    db.sql(
            "update duty_alarm set ended_at = ?, ended_why = 'OVER', next_at = null"
                + " where cause = ? and ended_at is null")
        .params(now(), cause)
        .update();
  }

  void answered(long id, PersonId by) {
    db.sql(
            "update duty_alarm set ended_at = ?, ended_why = 'ANSWERED', answered_by = ?,"
                + " next_at = null where id = ?")
        .params(now(), by.value(), id)
        .update();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  Raised raised(ResultSet row, int number) throws SQLException {
    var matter =
        new Matter(
            Optional.ofNullable(row.getString("brand_id")).map(BrandId::new),
            Optional.ofNullable(row.getString("story_id")).map(StoryId::new),
            Optional.ofNullable(row.getString("crisis_id")).map(CrisisId::new),
            Tier.valueOf(row.getString("tier")),
            new Bilingual(row.getString("english"), row.getString("polish")));
    return new Raised(
        row.getLong("id"),
        matter,
        json.read(row.getString("paging"), Paging.class),
        row.getTimestamp("raised_at").toInstant());
  }

  /** Why nobody is woken any more. */
  enum Ending {
    ANSWERED,
    SUPERSEDED,
    OVER,
    /** It was about a time long past. */
    OLD
  }
}
