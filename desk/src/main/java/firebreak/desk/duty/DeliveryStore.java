package firebreak.desk.duty;

import firebreak.model.PersonId;
import firebreak.respond.matrix.Means;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters on their way. Each change is one statement, committed before the next step. */
@Component
class DeliveryStore {

  private static final String WHOLE =
      " returning d.id, d.route_id, d.kind, d.address, d.attempts, d.sending_at, p.n, p.id as page,"
          + " p.alarm_id, p.person_id, p.means, p.paged_at";
  private static final int AT_ONCE = 20;

  private final JdbcClient db;

  DeliveryStore(JdbcClient db) {
    this.db = db;
  }

  /** Takes letters that wait, for alarms that nobody has answered; committed when it returns. */
  List<Delivery> take(String worker, Instant now, Instant givenUpAt) {
    return db.sql(
            "update duty_delivery d set state = 'SENDING', attempts = attempts + 1, worker = ?,"
                + " sending_at = ?, next_at = ? from duty_page p where p.id = d.page_id and d.id in"
                + " (select w.id from duty_delivery w join duty_page wp on wp.id = w.page_id"
                + " join duty_alarm a on a.id = wp.alarm_id where w.state = 'READY'"
                + " and w.next_at <= ? and a.ended_at is null order by w.next_at limit ?"
                + " for update of w skip locked)"
                + WHOLE)
        .params(
            worker, Timestamp.from(now), Timestamp.from(givenUpAt), Timestamp.from(now), AT_ONCE)
        .query(DeliveryStore::delivery)
        .list();
  }

  /** Takes letters that somebody else left while handing over, or that are overdue. */
  List<Delivery> takeUnclear(String worker, Instant now, Instant givenUpAt) {
    return db.sql(
            "update duty_delivery d set worker = ?, next_at = ? from duty_page p"
                + " where p.id = d.page_id and d.id in (select w.id from duty_delivery w"
                + " where w.state = 'SENDING' and (w.worker <> ? or w.next_at <= ?)"
                + " order by w.next_at limit ? for update skip locked)"
                + WHOLE)
        .params(worker, Timestamp.from(givenUpAt), worker, Timestamp.from(now), AT_ONCE)
        .query(DeliveryStore::delivery)
        .list();
  }

  /** What became of it; a letter once known to have been taken stays taken. */
  void settle(Delivery letter, Delivery.State state, String detail) {
    db.sql(
            "update duty_delivery set state = ?, detail = ? where id = ?"
                + " and state not in ('SENT', 'FAILED')")
        .params(state.name(), bounded(detail), letter.id())
        .update();
  }

  void tryAgain(Delivery letter, Instant at, String detail) {
    db.sql(
            "update duty_delivery set state = 'READY', next_at = ?, detail = ?"
                + " where id = ? and state = 'SENDING'")
        .params(Timestamp.from(at), bounded(detail), letter.id())
        .update();
  }

  void lookAgain(Delivery letter, Instant at, String detail) {
    db.sql("update duty_delivery set next_at = ?, detail = ? where id = ? and state = 'SENDING'")
        .params(Timestamp.from(at), bounded(detail), letter.id())
        .update();
  }

  private static String bounded(String detail) {
    var line = detail.replaceAll("\\p{Cntrl}+", " ").strip();
    return line.length() <= 200 ? line : line.substring(0, 200);
  }

  private static Delivery delivery(ResultSet row, int number) throws SQLException {
    var page =
        new Delivery.PageRef(
            row.getLong("n"),
            row.getString("page"),
            row.getLong("alarm_id"),
            Means.valueOf(row.getString("means")),
            row.getTimestamp("paged_at").toInstant());
    var route =
        new Route(
            row.getString("route_id"),
            new PersonId(row.getString("person_id")),
            Route.Kind.valueOf(row.getString("kind")),
            row.getString("address"),
            "");
    return new Delivery(
        row.getString("id"),
        page,
        route,
        row.getInt("attempts"),
        row.getTimestamp("sending_at").toInstant());
  }
}
