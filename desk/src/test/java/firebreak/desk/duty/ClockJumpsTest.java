package firebreak.desk.duty;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.crises.Crises;
import firebreak.desk.crises.Rulings;
import firebreak.desk.crises.Storm;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.SettableClock;
import firebreak.model.BrandId;
import firebreak.model.Tier;
import firebreak.respond.crisis.CrisisClock;
import firebreak.respond.crisis.CrisisId;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The clock of this desk only moves forward; so a clock that is set back an hour is told by moving
 * what was written down an hour ahead of it, which looks the same from the inside.
 */
@DeskTest
class ClockJumpsTest {

  @Autowired Crew crew;
  @Autowired Night night;
  @Autowired Storm storm;
  @Autowired Rulings rulings;
  @Autowired Crises crises;
  @Autowired SettableClock clock;
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
  void set_back_an_hour_nobody_is_paged_twice_and_the_backup_is_not_forgotten() {
    long alarm = night.wakes(brand, Tier.T1);
    setBackAnHour(alarm);

    night.pass(Duration.ZERO);
    assertThat(night.woken(alarm)).containsExactly(ana.id().value());

    night.pass(Duration.ofMinutes(59));
    assertThat(night.woken(alarm)).containsExactly(ana.id().value());

    night.pass(Duration.ofMinutes(16));
    assertThat(night.woken(alarm)).containsExactly(ana.id().value(), jan.id().value());
  }

  @Test
  void set_forward_a_day_everybody_is_paged_in_their_turn_and_once() {
    long alarm = night.wakes(brand, Tier.T1);

    night.pass(Duration.ofDays(1));

    assertThat(night.woken(alarm)).containsExactly(ana.id().value(), jan.id().value());
    night.pass(Duration.ZERO);
    assertThat(night.woken(alarm)).containsExactly(ana.id().value(), jan.id().value());
    assertThat(night.isOpen(alarm)).isTrue();
  }

  @Test
  void set_forward_a_day_every_deadline_of_a_room_that_came_is_acted_on() {
    var room = aRoom();
    clock.forward(Duration.ofDays(1));

    Awaitility.await().untilAsserted(() -> assertThat(fired(room)).containsAll(over(room)));
    assertThat(over(room)).isNotEmpty();
  }

  private Set<String> over(CrisisId room) {
    var crisis = crises.byId(room).orElseThrow();
    return crises.clocksOf(crisis).stream()
        .filter(one -> one.stopped().isEmpty())
        .filter(one -> !one.due().isAfter(clock.instant()))
        .map(CrisisClock::id)
        .collect(Collectors.toSet());
  }

  private CrisisId aRoom() {
    var angry = storm.aBrand();
    var post = storm.breaksOutOver(angry, clock.instant()).getFirst().id();
    return rulings.rulingFor(angry, post).crisis().orElseThrow();
  }

  private void setBackAnHour(long alarm) {
    db.sql(
            "update duty_alarm set raised_at = raised_at + interval '1 hour', next_at = next_at"
                + " + interval '1 hour' where id = ?")
        .param(alarm)
        .update();
    db.sql("update duty_page set paged_at = paged_at + interval '1 hour' where alarm_id = ?")
        .param(alarm)
        .update();
  }

  private Set<String> fired(CrisisId room) {
    return db.sql("select clock_id from clock_fired where crisis_id = ?")
        .param(room.value())
        .query((row, number) -> row.getString(1))
        .set();
  }
}
