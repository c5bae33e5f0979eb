package firebreak.desk.duty;

import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.model.BrandId;
import firebreak.model.PersonId;
import firebreak.respond.crisis.CrisisId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells of alarms: what for, who was woken when, and whether it arrived. */
@Component
class AlarmViews {

  private static final String COLUMNS =
      "select id, brand_id, story_id, crisis_id, tier, paging, english, polish, raised_at, ended_at,"
          + " ended_why, answered_by from duty_alarm ";
  private static final int MOST = 20;
  private static final int MOST_PAST = 5;
  private static final int MOST_WOKEN = 12;

  private final JdbcClient db;
  private final AlarmStore alarms;
  private final People people;

  AlarmViews(JdbcClient db, AlarmStore alarms, People people) {
    this.db = db;
    this.alarms = alarms;
    this.people = people;
  }

  /** The open alarms of a brand and the reader's own tests. */
  List<AlarmView> open(BrandId brand, Reader reader) {
    return list(
        "where ended_at is null and (brand_id = ? or brand_id is null and exists (select 1 from"
            + " duty_page p where p.alarm_id = duty_alarm.id and p.person_id = ?))"
            + " order by tier desc, id desc limit "
            + MOST,
        reader,
        brand.value(),
        reader.person().id().value());
  }

  List<AlarmView> past(BrandId brand, Reader reader) {
    return list(
        "where ended_at is not null and brand_id = ? order by ended_at desc limit " + MOST_PAST,
        reader,
        brand.value());
  }

  List<AlarmView> openIn(CrisisId crisis, Reader reader) {
    return list(
        "where ended_at is null and crisis_id = ? order by tier desc, id desc limit " + MOST,
        reader,
        crisis.value());
  }

  private List<AlarmView> list(String where, Reader reader, Object... values) {
    return db.sql(COLUMNS + where)
        .params(values)
        .query((row, number) -> view(row, number, reader))
        .list();
  }

  private AlarmView view(ResultSet row, int number, Reader reader) throws SQLException {
    var alarm = alarms.raised(row, number);
    var matter = alarm.matter();
    var why = row.getString("ended_why");
    return new AlarmView(
        alarm.id(),
        matter.isTest() ? null : matter.tier(),
        matter.headline().in(LetterWords.language(reader.person())),
        why == null ? reader.say("duty.alarm.open", reader.clock(alarm.at())) : ended(row, reader),
        why == null,
        matter.crisis().map(crisis -> "/crises/" + crisis).orElse(""),
        woken(alarm.id(), why == null, reader));
  }

  private String ended(ResultSet row, Reader reader) throws SQLException {
    var why = row.getString("ended_why");
    var after =
        Duration.between(
            row.getTimestamp("raised_at").toInstant(), row.getTimestamp("ended_at").toInstant());
    var by = row.getString("answered_by");
    return reader.say(
        "duty.alarm." + why, by == null ? "–" : name(new PersonId(by)), reader.length(after));
  }

  private List<AlarmView.Woken> woken(long alarm, boolean open, Reader reader) {
    var pages = new LinkedHashMap<String, AlarmView.Woken>();
    db.sql(
            "select p.id, p.person_id, p.paged_at, d.kind, d.state, d.detail from"
                + " (select * from duty_page where alarm_id = ? order by n desc limit ?) p"
                + " left join duty_delivery d on d.page_id = p.id order by p.n, d.kind, d.id")
        .params(alarm, MOST_WOKEN)
        .query(row -> {
          var page = row.getString("id");
          var at = row.getTimestamp("paged_at").toInstant();
          var known = pages.get(page);
          var ways = known == null ? new ArrayList<AlarmView.Way>() : known.ways();
          if (row.getString("kind") != null) {
            ways.add(way(row, open, reader));
          }
          pages.put(page, woken(new PersonId(row.getString("person_id")), at, ways, reader));
        });
    return List.copyOf(pages.values());
  }

  private AlarmView.Woken woken(
      PersonId person, Instant at, List<AlarmView.Way> ways, Reader reader) {
    return new AlarmView.Woken(name(person), at, reader.clock(at), reader.exactly(at), ways);
  }

  private static AlarmView.Way way(ResultSet row, boolean open, Reader reader) throws SQLException {
    var state = row.getString("state");
    boolean needless = !open && state.equals("READY");
    var said = reader.say("duty.state." + (needless ? "NEEDLESS" : state));
    return new AlarmView.Way(
        reader.say("duty.way." + row.getString("kind")), state, said, row.getString("detail"));
  }

  private String name(PersonId person) {
    return people.byId(person).map(Person::name).orElse(person.value());
  }
}
