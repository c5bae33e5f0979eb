package firebreak.desk.duty;

import firebreak.desk.crises.PeopleNeeded;
import firebreak.desk.people.Person;
import firebreak.desk.testkit.SettableClock;
import firebreak.model.BrandId;
import firebreak.model.Tier;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.matrix.Matrix;
import firebreak.respond.wording.Bilingual;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Something happens at night, and we look at whom it wakes. */
@Component
record Night(
    ApplicationEventPublisher events,
    TransactionTemplate transaction,
    Waking waking,
    SettableClock clock,
    JdbcClient db) {

  /**
   * Somebody is needed, as the matrix says for this tier; the answer is the number of the alarm.
   */
  long wakes(BrandId brand, Tier tier) {
    var cause = "test " + UUID.randomUUID();
    raise(needed(cause, brand, tier));
    waking.look();
    return db.sql("select id from duty_alarm where cause = ?")
        .param(" " + cause)
        .query((row, number) -> row.getLong(1))
        .single();
  }

  void raise(PeopleNeeded needed) {
    transaction.executeWithoutResult(status -> events.publishEvent(needed));
  }

  PeopleNeeded needed(String cause, BrandId brand, Tier tier) {
    return needed(cause, brand, tier, new Bilingual("hotel overbooked", "hotel bez miejsc"));
  }

  PeopleNeeded needed(String cause, BrandId brand, Tier tier, Bilingual headline) {
    return new PeopleNeeded(
        cause,
        brand,
        Optional.empty(),
        Optional.<CrisisId>empty(),
        tier,
        Matrix.shipped().answer(tier).paging(),
        new PeopleNeeded.About(headline, clock.instant()));
  }

  /** Minutes pass and the desk looks twice, as it would in two seconds. */
  void pass(Duration time) {
    clock.forward(time);
    waking.look();
    waking.look();
  }

  /** Who was woken for an alarm, in order; somebody woken twice is there twice. */
  List<String> woken(long alarm) {
    return db.sql("select person_id from duty_page where alarm_id = ? order by n")
        .param(alarm)
        .query((row, number) -> row.getString(1))
        .list();
  }

  boolean isOpen(long alarm) {
    return db.sql("select ended_at is null from duty_alarm where id = ?")
        .param(alarm)
        .query((row, number) -> row.getBoolean(1))
        .single();
  }

  /** The state of the one letter to this person about this alarm. */
  String stateOfLetter(long alarm, Person person) {
    return db.sql(
            "select d.state from duty_delivery d join duty_page p on p.id = d.page_id"
                + " where p.alarm_id = ? and p.person_id = ? order by p.n limit 1")
        .params(alarm, person.id().value())
        .query((row, number) -> row.getString(1))
        .single();
  }
}
