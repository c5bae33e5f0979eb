package firebreak.desk.duty;

import firebreak.model.PersonId;
import firebreak.respond.duty.Alarm;
import firebreak.respond.duty.Escalation.Page;
import firebreak.respond.duty.PageId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every page once, with one letter for each way to its person. */
@Component
class PageStore {

  private final JdbcClient db;
  private final InstantSource clock;

  PageStore(JdbcClient db, InstantSource clock) {
    this.db = db;
    this.clock = clock;
  }

  /** False when this page was written down before. */
  boolean add(long alarm, Page page) {
    var id = page.id();
    return db.sql(
                "insert into duty_page (id, alarm_id, round, rung, person_id, means, paged_at)"
                    + " values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing")
            .params(
                id.value(),
                alarm,
                id.round(),
                id.rung(),
                id.person().value(),
                page.means().name(),
                now())
            .update()
        == 1;
  }

  void ready(PageId page, Route route) {
    db.sql(
            "insert into duty_delivery (id, page_id, route_id, kind, address, state, next_at)"
                + " values (?, ?, ?, ?, ?, 'READY', ?) on conflict do nothing")
        .params(
            Fingerprint.of(page.value() + " " + route.id()),
            page.value(),
            route.id(),
            route.kind().name(),
            route.address(),
            now())
        .update();
  }

  List<Alarm.Sent> sent(Raised alarm) {
    return db.sql("select round, rung, person_id, paged_at from duty_page where alarm_id = ?")
        .param(alarm.id())
        .query((row, number) -> new Alarm.Sent(page(alarm, row), pagedAt(row)))
        .list();
  }

  /** Pages for which no way is left that has worked or may still work. */
  List<PageId> undeliverable(Raised alarm) {
    return db.sql(
            "select p.round, p.rung, p.person_id from duty_page p where p.alarm_id = ? and not"
                + " exists (select 1 from duty_delivery d where d.page_id = p.id"
                + " and d.state in ('READY', 'SENDING', 'SENT'))")
        .param(alarm.id())
        .query((row, number) -> page(alarm, row))
        .list();
  }

  private static PageId page(Raised alarm, ResultSet row) throws SQLException {
    return new PageId(
        alarm.name(),
        row.getInt("round"),
        row.getInt("rung"),
        new PersonId(row.getString("person_id")));
  }

  private static Instant pagedAt(ResultSet row) throws SQLException {
    return row.getTimestamp("paged_at").toInstant();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
