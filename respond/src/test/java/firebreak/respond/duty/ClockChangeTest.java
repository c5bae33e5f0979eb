package firebreak.respond.duty;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.PersonId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shifts in the nights in which the clocks change. */
class ClockChangeTest {

  static final PersonId ANA = new PersonId("ana");
  static final PersonId JAN = new PersonId("jan");

  @ParameterizedTest
  @CsvSource({
    "Europe/Warsaw, 2026-03-28T12:00:00Z, PT23H",
    "Europe/Warsaw, 2026-10-24T12:00:00Z, PT25H",
    "America/New_York, 2026-03-07T18:00:00Z, PT23H",
    "America/New_York, 2026-10-31T18:00:00Z, PT25H",
  })
  void somebody_is_awake_at_every_minute_and_nobody_is_on_duty_twice(
      ZoneId zone, Instant noonBefore, Duration lengthOfSunday) {
    var roster = new Roster(zone, everyDay());
    var until = noonBefore.plus(Duration.ofDays(2));

    assertThat(roster.gaps(noonBefore, until)).isEmpty();
    assertThat(roster.turns(noonBefore, until))
        .isSortedAccordingTo((one, other) -> one.from().compareTo(other.from()))
        .doesNotHaveDuplicates();
    var turns = roster.turns(noonBefore, until);
    for (int i = 0; i + 1 < turns.size(); i++) {
      assertThat(turns.get(i).until()).isEqualTo(turns.get(i + 1).from());
    }
    var sunday = noonBefore.plus(Duration.ofHours(20)).atZone(zone).toLocalDate();
    var midnights =
        Duration.between(sunday.atStartOfDay(zone), sunday.plusDays(1).atStartOfDay(zone));
    assertThat(midnights).isEqualTo(lengthOfSunday);
    for (var at = noonBefore; at.isBefore(until); at = at.plus(Duration.ofMinutes(1))) {
      assertThat(roster.at(at)).as("at %s", at).isPresent();
    }
  }

  /** Ana by night, through the hour that is missing or doubled, and Jan by day. */
  private static List<WeeklyShift> everyDay() {
    return Arrays.stream(DayOfWeek.values())
        .flatMap(day ->
            List.of(shift(day, "22:00", "02:30", ANA), shift(day, "02:30", "22:00", JAN)).stream())
        .toList();
  }

  private static WeeklyShift shift(DayOfWeek day, String from, String until, PersonId who) {
    return new WeeklyShift(
        day, LocalTime.parse(from), LocalTime.parse(until), who, Optional.empty());
  }
}
