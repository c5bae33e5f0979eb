package firebreak.respond.duty;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import firebreak.model.PersonId;
import firebreak.respond.wording.Language;
import firebreak.respond.wording.Wording;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RosterTest {

  static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
  static final PersonId ANA = new PersonId("ana");
  static final PersonId BORIS = new PersonId("boris");

  @Test
  void knows_who_is_on_duty_from_the_first_minute_to_the_last() {
    var roster = roster(shift(SATURDAY, "08:00", "22:00", ANA));

    assertThat(roster.at(Instant.parse("2026-03-07T06:59:59Z"))).isEmpty();
    assertThat(primary(roster, "2026-03-07T07:00:00Z")).contains(ANA);
    assertThat(primary(roster, "2026-03-07T20:59:59Z")).contains(ANA);
    assertThat(roster.at(Instant.parse("2026-03-07T21:00:00Z"))).isEmpty();
  }

  @Test
  void carries_a_night_shift_over_midnight() {
    var roster = roster(shift(SATURDAY, "22:00", "08:00", BORIS));

    assertThat(primary(roster, "2026-03-08T02:00:00Z")).contains(BORIS);
    assertThat(roster.at(Instant.parse("2026-03-09T02:00:00Z"))).isEmpty();
  }

  @Test
  void covers_a_whole_day_when_a_shift_ends_at_the_time_it_begins() {
    var roster = roster(shift(SATURDAY, "08:00", "08:00", ANA));

    assertThat(roster.at(Instant.parse("2026-03-08T06:59:59Z"))).isPresent();
    assertThat(roster.at(Instant.parse("2026-03-08T07:00:00Z"))).isEmpty();
  }

  @Test
  void names_the_backup() {
    var turn =
        new Roster(
                WARSAW,
                List.of(
                    new WeeklyShift(
                        SATURDAY,
                        LocalTime.of(8, 0),
                        LocalTime.of(22, 0),
                        ANA,
                        Optional.of(BORIS))))
            .at(Instant.parse("2026-03-07T12:00:00Z"));

    assertThat(Team.with(List.of(), turn).everyone()).containsExactly(ANA, BORIS);
    assertThatThrownBy(
            () -> new WeeklyShift(SATURDAY, LocalTime.MIN, LocalTime.NOON, ANA, Optional.of(ANA)))
        .hasMessageContaining("ana");
  }

  @Test
  void lets_the_first_of_two_overlapping_shifts_count() {
    var roster =
        roster(shift(SATURDAY, "08:00", "12:00", ANA), shift(SATURDAY, "00:00", "00:00", BORIS));

    assertThat(primary(roster, "2026-03-07T08:00:00Z")).contains(ANA);
    assertThat(primary(roster, "2026-03-07T12:00:00Z")).contains(BORIS);
  }

  @Test
  void says_in_words_when_nobody_is_there() {
    var roster =
        roster(shift(SATURDAY, "08:00", "22:00", ANA), shift(SUNDAY, "08:00", "22:00", BORIS));

    var gaps =
        roster.gaps(Instant.parse("2026-03-07T07:00:00Z"), Instant.parse("2026-03-08T21:00:00Z"));

    assertThat(gaps).hasSize(1);
    assertThat(gaps.getFirst().reads(new Wording(Language.ENGLISH, WARSAW)))
        .isEqualTo("Nobody from Saturday 22:00 to Sunday 08:00 (Europe/Warsaw).");
    assertThat(gaps.getFirst().reads(new Wording(Language.POLISH, WARSAW)))
        .isEqualTo("Nikogo od soboty 22:00 do niedzieli 08:00 (Europe/Warsaw).");
  }

  @Test
  void adds_the_dates_to_a_gap_of_a_week() {
    var gaps =
        roster().gaps(Instant.parse("2026-03-06T23:00:00Z"), Instant.parse("2026-03-13T23:00:00Z"));

    assertThat(gaps.getFirst().reads(new Wording(Language.ENGLISH, WARSAW)))
        .isEqualTo(
            "Nobody from Saturday 2026-03-07 00:00 to Saturday 2026-03-14 00:00 (Europe/Warsaw).");
  }

  @Test
  void finds_no_gap_between_shifts_that_meet_or_overlap() {
    var roster =
        roster(
            shift(SATURDAY, "00:00", "14:00", ANA),
            shift(SATURDAY, "13:00", "20:00", BORIS),
            shift(SATURDAY, "20:00", "00:00", ANA));

    assertThat(roster.gaps(at("2026-03-06T23:00:00Z"), at("2026-03-07T23:00:00Z"))).isEmpty();
  }

  @Test
  void finds_a_gap_of_one_minute() {
    var roster =
        roster(shift(SATURDAY, "00:00", "12:00", ANA), shift(SATURDAY, "12:01", "00:00", BORIS));

    assertThat(roster.gaps(at("2026-03-06T23:00:00Z"), at("2026-03-07T23:00:00Z")))
        .containsExactly(new Gap(at("2026-03-07T11:00:00Z"), at("2026-03-07T11:01:00Z")));
  }

  @Test
  void leaves_no_gap_on_the_night_when_the_meeting_time_does_not_exist() {
    var roster =
        roster(shift(SATURDAY, "22:00", "02:30", ANA), shift(SUNDAY, "02:30", "10:00", BORIS));
    var begins = at("2026-03-28T21:00:00Z");

    assertThat(roster.gaps(begins, at("2026-03-29T08:00:00Z"))).isEmpty();
    assertThat(primary(roster, "2026-03-29T01:29:00Z")).contains(ANA);
    assertThat(primary(roster, "2026-03-29T01:30:00Z")).contains(BORIS);
  }

  @Test
  void leaves_no_gap_on_the_night_when_the_meeting_time_comes_twice() {
    var roster =
        roster(shift(SATURDAY, "22:00", "02:30", ANA), shift(SUNDAY, "02:30", "10:00", BORIS));

    assertThat(roster.gaps(at("2026-10-24T20:00:00Z"), at("2026-10-25T09:00:00Z"))).isEmpty();
    assertThat(primary(roster, "2026-10-25T00:29:00Z")).contains(ANA);
    assertThat(primary(roster, "2026-10-25T01:30:00Z")).contains(BORIS);
  }

  @Test
  void makes_a_night_shift_an_hour_shorter_in_spring_and_longer_in_autumn() {
    var shift = shift(SATURDAY, "22:00", "06:00", ANA);

    assertThat(length(shift, "2026-03-28")).isEqualTo(Duration.ofHours(7));
    assertThat(length(shift, "2026-10-24")).isEqualTo(Duration.ofHours(9));
    assertThat(length(shift, "2026-03-07")).isEqualTo(Duration.ofHours(8));
  }

  @Test
  void drops_a_shift_that_lies_in_the_skipped_hour_and_shows_the_hole_elsewhere() {
    var roster = roster(shift(SUNDAY, "02:30", "03:00", ANA));

    assertThat(roster.turns(at("2026-03-28T23:00:00Z"), at("2026-03-29T22:00:00Z"))).isEmpty();
    assertThat(roster.turns(at("2026-03-07T23:00:00Z"), at("2026-03-08T22:00:00Z"))).hasSize(1);
  }

  @Test
  void covers_every_minute_of_a_year_when_each_day_is_covered() {
    var shifts =
        Arrays.stream(DayOfWeek.values())
            .map(day -> shift(day, "02:15", "02:15", ANA))
            .toArray(WeeklyShift[]::new);
    var year = at("2026-01-01T00:00:00Z");

    assertThat(roster(shifts).gaps(year, year.plus(Duration.ofDays(365)))).isEmpty();
  }

  @Test
  void sees_the_shift_that_began_the_evening_before() {
    var roster = roster(shift(FRIDAY, "22:00", "08:00", ANA));

    assertThat(roster.gaps(at("2026-03-07T00:00:00Z"), at("2026-03-07T08:00:00Z")))
        .containsExactly(new Gap(at("2026-03-07T07:00:00Z"), at("2026-03-07T08:00:00Z")));
  }

  private static Duration length(WeeklyShift shift, String date) {
    var turn = shift.on(LocalDate.parse(date), WARSAW).orElseThrow();
    return Duration.between(turn.from(), turn.until());
  }

  private static Optional<PersonId> primary(Roster roster, String moment) {
    return roster.at(at(moment)).map(Turn::primary);
  }

  private static Roster roster(WeeklyShift... shifts) {
    return new Roster(WARSAW, List.of(shifts));
  }

  private static WeeklyShift shift(DayOfWeek day, String from, String until, PersonId primary) {
    return new WeeklyShift(
        day, LocalTime.parse(from), LocalTime.parse(until), primary, Optional.empty());
  }

  private static Instant at(String moment) {
    return Instant.parse(moment);
  }
}
