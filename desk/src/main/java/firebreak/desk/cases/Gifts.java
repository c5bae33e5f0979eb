package firebreak.desk.cases;

import firebreak.desk.cases.Gift.State;
import firebreak.model.PersonId;
import firebreak.respond.care.Goodwill;
import firebreak.respond.care.Money;
import firebreak.respond.people.Role;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What we give; the newest of a case counts. */
@Component
class Gifts {

  private final JdbcClient db;
  private final InstantSource clock;

  Gifts(JdbcClient db, InstantSource clock) {
    this.db = db;
    this.clock = clock;
  }

  Optional<Gift> of(long id) {
    return db.sql("select * from care_goodwill where case_id = ? order by id desc limit 1")
        .param(id)
        .query((row, number) ->
            new Gift(
                row.getLong("id"),
                Goodwill.valueOf(row.getString("what")),
                new Money(row.getLong("cents"), row.getString("currency")),
                State.valueOf(row.getString("state")),
                CaseRow.text(row, "asked_of").map(Role::valueOf),
                new PersonId(row.getString("asked_by")),
                row.getTimestamp("asked_at").toInstant()))
        .optional();
  }

  void add(long id, Goodwill what, Money cost, Asked asked) {
    var decided = asked.of().isEmpty();
    db.sql(
            "insert into care_goodwill (case_id, what, cents, currency, state, asked_of, asked_by,"
                + " asked_at, decided_by, decided_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(id)
        .param(what.name())
        .param(cost.cents())
        .param(cost.currency())
        .param((decided ? asked.as() : State.ASKED).name())
        .param(asked.of().map(Role::name).orElse(null))
        .param(asked.by().value())
        .param(now())
        .param(decided ? asked.by().value() : null)
        .param(decided ? now() : null)
        .update();
  }

  void decide(Gift gift, State as, PersonId by) {
    db.sql("update care_goodwill set state = ?, decided_by = ?, decided_at = ? where id = ?")
        .params(as.name(), by.value(), now(), gift.id())
        .update();
  }

  void arrived(Gift gift) {
    db.sql("update care_goodwill set state = 'ARRIVED', arrived_at = ? where id = ?")
        .params(now(), gift.id())
        .update();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  /**
   * Who wants it, and whose yes it needs.
   *
   * @param as what it becomes when nobody has to be asked
   */
  record Asked(PersonId by, Optional<Role> of, State as) {}
}
