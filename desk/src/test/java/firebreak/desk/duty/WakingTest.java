package firebreak.desk.duty;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.crises.PeopleNeeded;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import firebreak.model.BrandId;
import firebreak.model.Tier;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class WakingTest {

  @Autowired Crew crew;
  @Autowired Night night;
  @Autowired Alarms alarms;
  @Autowired Waking waking;
  @Autowired JdbcClient db;

  Person ana;
  Person jan;
  BrandId brand;

  @BeforeEach
  void aBrandWithTwoPeopleOnDuty() {
    brand = crew.aBrand();
    ana = crew.somebody("Ana", Role.RESPONDER);
    jan = crew.somebody("Jan", Role.RESPONDER);
    crew.alwaysOnDuty(brand, ana, jan);
  }

  @AfterEach
  void everybodyGoesToBed() {
    db.sql("update duty_alarm set ended_at = now(), ended_why = 'OVER' where ended_at is null")
        .update();
    crew.leaves(ana);
    crew.leaves(jan);
  }

  @Test
  void wakes_the_person_on_duty_and_nobody_else() {
    long alarm = night.wakes(brand, Tier.T1);

    assertThat(night.woken(alarm)).containsExactly(ana.id().value());
  }

  @Test
  void leaves_the_backup_asleep_for_as_long_as_the_matrix_says() {
    long alarm = night.wakes(brand, Tier.T1);

    night.pass(Duration.ofMinutes(14));

    assertThat(night.woken(alarm)).containsExactly(ana.id().value());
  }

  @Test
  void wakes_the_backup_when_the_person_on_duty_stays_silent() {
    long alarm = night.wakes(brand, Tier.T1);

    night.pass(Duration.ofMinutes(15));

    assertThat(night.woken(alarm)).containsExactly(ana.id().value(), jan.id().value());
  }

  @Test
  void rings_everyone_when_the_backup_stays_silent_too() {
    long alarm = night.wakes(brand, Tier.T2);

    night.pass(Duration.ofMinutes(5));
    night.pass(Duration.ofMinutes(5));

    assertThat(night.woken(alarm))
        .startsWith(ana.id().value(), jan.id().value())
        .contains("owner")
        .hasSizeGreaterThan(4);
  }

  @Test
  void wakes_nobody_more_once_somebody_has_answered() {
    long alarm = night.wakes(brand, Tier.T1);

    boolean first = alarms.answer(alarm, ana.id());
    night.pass(Duration.ofHours(3));

    assertThat(first).isTrue();
    assertThat(night.woken(alarm)).containsExactly(ana.id().value());
    assertThat(night.isOpen(alarm)).isFalse();
  }

  @Test
  void only_the_first_answer_counts() {
    long alarm = night.wakes(brand, Tier.T1);

    assertThat(alarms.answer(alarm, ana.id())).isTrue();
    assertThat(alarms.answer(alarm, jan.id())).isFalse();
  }

  @Test
  void history_that_somebody_imports_is_written_down_and_wakes_nobody() {
    var now = night.needed("long ago " + brand, brand, Tier.T2);
    var longAgo = now.about().at().minus(Duration.ofHours(25));

    night.raise(
        new PeopleNeeded(
            now.cause(),
            brand,
            now.story(),
            now.crisis(),
            now.tier(),
            now.paging(),
            new PeopleNeeded.About(now.about().headline(), longAgo)));
    night.pass(Duration.ofMinutes(30));

    assertThat(alarmsOf(brand)).isOne();
    assertThat(
            db.sql(
                    "select count(*) from duty_page p join duty_alarm a on a.id = p.alarm_id where a.brand_id = ?")
                .param(brand.value())
                .query((row, number) -> row.getLong(1))
                .single())
        .isZero();
  }

  @Test
  void raises_one_alarm_for_one_cause_however_often_it_hears_of_it() {
    var needed = night.needed("same cause " + brand, brand, Tier.T1);

    night.raise(needed);
    night.raise(needed);
    night.waking().look();

    assertThat(alarmsOf(brand)).isOne();
  }

  @Test
  void raises_no_alarm_when_the_transaction_that_found_out_fails() {
    night
        .transaction()
        .executeWithoutResult(status -> {
          night.events().publishEvent(night.needed("undone " + brand, brand, Tier.T2));
          status.setRollbackOnly();
        });

    assertThat(alarmsOf(brand)).isZero();
  }

  @Test
  void wakes_nobody_for_a_ticket() {
    night.raise(night.needed("ticket " + brand, brand, Tier.T0));

    assertThat(alarmsOf(brand)).isZero();
  }

  @Test
  void pages_nobody_twice_when_many_look_at_the_same_moment() throws Exception {
    long alarm = night.wakes(brand, Tier.T1);
    night.clock().forward(Duration.ofMinutes(15));

    try (var threads = Executors.newFixedThreadPool(8)) {
      var looks =
          IntStream.range(0, 24)
              .<Callable<Void>>mapToObj(number ->
                  () -> {
                    waking.look();
                    return null;
                  })
              .toList();
      for (var look : threads.invokeAll(looks)) {
        look.get();
      }
    }

    assertThat(night.woken(alarm)).containsExactly(ana.id().value(), jan.id().value());
  }

  @Test
  void somebody_who_takes_over_the_shift_is_woken_as_well() {
    long alarm = night.wakes(brand, Tier.T1);
    var eva = crew.somebody("Eva", Role.RESPONDER);
    crew.shifts().of(brand).forEach(shift -> crew.shifts().remove(brand, shift.id(), Crew.TEST));
    crew.alwaysOnDuty(brand, eva, jan);

    night.pass(Duration.ofMinutes(1));

    assertThat(night.woken(alarm)).containsExactly(ana.id().value(), eva.id().value());
    crew.leaves(eva);
  }

  @Test
  void an_exercise_wakes_people_on_the_screen_alone() {
    var drill = crew.aDrill();
    crew.alwaysOnDuty(drill, ana, jan);

    long alarm = night.wakes(drill, Tier.T3);

    assertThat(night.woken(alarm)).isNotEmpty();
    assertThat(
            db.sql(
                    "select count(*) from duty_delivery d join duty_page p on p.id = d.page_id"
                        + " where p.alarm_id = ?")
                .param(alarm)
                .query((row, number) -> row.getLong(1))
                .single())
        .isZero();
  }

  @Test
  void an_exercise_that_was_left_alone_ends_by_itself() {
    var drill = crew.aDrill();
    long alarm = night.wakes(drill, Tier.T3);

    night.pass(Duration.ofMinutes(61));

    assertThat(night.isOpen(alarm)).isFalse();
  }

  private long alarmsOf(BrandId owner) {
    return db.sql("select count(*) from duty_alarm where brand_id = ?")
        .param(owner.value())
        .query((row, number) -> row.getLong(1))
        .single();
  }
}
