package firebreak.desk.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.SettableClock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DeskTest
class PartsTest {

  @Autowired Crew crew;
  @Autowired Parts parts;
  @Autowired PartList list;
  @Autowired Shifts shifts;
  @Autowired SettableClock clock;

  @Test
  void somebody_plays_the_parts_given_for_this_brand_and_no_other() {
    var brand = crew.aBrand();
    var ola = crew.somebody("Ola", Role.APPROVER);
    list.give(brand, ola.id(), firebreak.respond.people.Role.LEGAL, Crew.TEST);

    assertThat(parts.voiceOf(brand, ola.id()).roles())
        .containsExactly(firebreak.respond.people.Role.LEGAL);
    assertThat(parts.voiceOf(crew.aBrand(), ola.id()).roles()).isEmpty();
  }

  @Test
  void the_shift_of_this_moment_makes_somebody_the_person_on_duty_and_another_the_backup() {
    var brand = crew.aBrand();
    var ana = crew.somebody("Ana", Role.RESPONDER);
    var jan = crew.somebody("Jan", Role.RESPONDER);
    crew.alwaysOnDuty(brand, ana, jan);

    assertThat(parts.voiceOf(brand, ana.id()).plays(firebreak.respond.people.Role.DUTY)).isTrue();
    assertThat(parts.voiceOf(brand, jan.id()).plays(firebreak.respond.people.Role.BACKUP)).isTrue();
  }

  @Test
  void a_backup_takes_over_from_somebody_who_has_left() {
    var brand = crew.aBrand();
    var ana = crew.somebody("Ana", Role.RESPONDER);
    var jan = crew.somebody("Jan", Role.RESPONDER);
    crew.alwaysOnDuty(brand, ana, jan);

    crew.leaves(ana);

    assertThat(parts.team(brand, Optional.empty(), clock.instant()).primary()).contains(jan.id());
  }

  @Test
  void an_administrator_answers_in_hours_that_nobody_has_taken() {
    var team = parts.team(crew.aBrand(), Optional.empty(), clock.instant());

    assertThat(team.primary())
        .hasValueSatisfying(
            first -> assertThat(crew.people().byId(first).orElseThrow().may(Role.ADMIN)).isTrue());
  }

  @Test
  void somebody_who_only_reads_along_is_woken_for_a_part_alone() {
    var brand = crew.aBrand();
    var eva = crew.somebody("Eva", Role.VIEWER);

    var before = parts.team(brand, Optional.empty(), clock.instant()).everyone();
    list.give(brand, eva.id(), firebreak.respond.people.Role.EXECUTIVE, Crew.TEST);
    var after = parts.team(brand, Optional.empty(), clock.instant()).everyone();

    assertThat(before).doesNotContain(eva.id());
    assertThat(after).contains(eva.id());
  }

  @Test
  void being_on_duty_is_not_given_but_follows_from_the_shift() {
    var brand = crew.aBrand();
    var ana = crew.somebody("Ana", Role.RESPONDER);

    assertThatThrownBy(
            () -> list.give(brand, ana.id(), firebreak.respond.people.Role.DUTY, Crew.TEST))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void primary_and_backup_swap_places() {
    var brand = crew.aBrand();
    var ana = crew.somebody("Ana", Role.RESPONDER);
    var jan = crew.somebody("Jan", Role.RESPONDER);
    crew.alwaysOnDuty(brand, ana, jan);

    shifts.of(brand).forEach(shift -> shifts.swap(brand, shift.id(), Crew.TEST));

    assertThat(parts.team(brand, Optional.empty(), clock.instant()).primary()).contains(jan.id());
  }
}
