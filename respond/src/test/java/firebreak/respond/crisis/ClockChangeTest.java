package firebreak.respond.crisis;

import static firebreak.respond.crisis.Story.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.BrandId;
import firebreak.model.Tier;
import firebreak.respond.crisis.Command.Declare;
import firebreak.respond.crisis.CrisisClock.Face;
import firebreak.respond.crisis.CrisisClock.Kind;
import firebreak.respond.crisis.CrisisEvent.CrisisSuspected;
import firebreak.respond.crisis.Outcome.Happened;
import firebreak.respond.matrix.Matrix;
import firebreak.respond.speaking.ReadingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A crisis in the night in which the clocks change, and under a clock that somebody sets. */
class ClockChangeTest {

  static final Matrix MATRIX = Matrix.shipped();

  @ParameterizedTest
  @CsvSource({
    "2026-03-29T00:50:00Z, Europe/Warsaw",
    "2026-10-25T00:50:00Z, Europe/Warsaw",
    "2026-03-08T06:50:00Z, America/New_York",
    "2026-11-01T05:50:00Z, America/New_York",
  })
  void deadlines_are_minutes_that_pass(Instant suspected, ZoneId zone) {
    var crisis = declared(suspected);

    assertThat(due(crisis, zone, Kind.GOLDEN_WINDOW))
        .isEqualTo(suspected.minus(Duration.ofMinutes(20)).plus(Duration.ofHours(2)));
    assertThat(due(crisis, zone, Kind.FIRST_WORDS))
        .isEqualTo(suspected.plus(Duration.ofMinutes(15)));
    assertThat(due(crisis, zone, Kind.SUBSTANCE)).isEqualTo(suspected.plus(Duration.ofMinutes(30)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-29T00:50:00Z", "2026-10-25T00:50:00Z"})
  void readers_have_as_long_as_in_any_other_night(Instant asked) {
    var time = ReadingTime.of(MATRIX.answer(Tier.T2), asked).orElseThrow();

    assertThat(time.deputy()).isEqualTo(asked.plus(Duration.ofMinutes(5)));
    assertThat(time.glass()).isEqualTo(asked.plus(Duration.ofMinutes(10)));
    assertThat(time.mayBreakGlass(asked.plus(Duration.ofMinutes(10)))).isTrue();
  }

  @Test
  void a_clock_that_jumps_back_an_hour_moves_no_deadline_and_fires_nothing_again() {
    var suspected = Instant.parse("2026-10-25T00:50:00Z");
    var crisis = declared(suspected);
    var clocks = clocks("Europe/Warsaw").of(crisis);
    var later = suspected.plus(Duration.ofMinutes(40));
    var fired = fired(clocks, later);

    assertThat(fired).isNotEmpty();
    assertThat(fired(clocks, later.minus(Duration.ofHours(1)))).isEmpty();
    assertThat(clocks("Europe/Warsaw").of(crisis)).isEqualTo(clocks);
    assertThat(fired(clocks, later.plus(Duration.ofMinutes(1)))).containsAll(fired);
  }

  @Test
  void a_clock_that_jumps_forward_a_day_has_every_deadline_over_once() {
    var suspected = Instant.parse("2026-03-28T00:50:00Z");
    var clocks = clocks("Europe/Warsaw").of(declared(suspected));
    var tomorrow = suspected.plus(Duration.ofDays(1));

    assertThat(clocks)
        .filteredOn(clock -> clock.stopped().isEmpty() && clock.due().isBefore(tomorrow))
        .isNotEmpty()
        .allSatisfy(clock -> assertThat(clock.at(tomorrow)).isInstanceOf(Face.Over.class));
    assertThat(fired(clocks, tomorrow)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "GDPR_ARTICLE_33, 2026-03-28T12:00:00Z, 2026-03-31T12:00:00Z",
    "GDPR_ARTICLE_33, 2026-10-24T12:00:00Z, 2026-10-27T12:00:00Z",
    "NIS2_EARLY_WARNING, 2026-10-24T12:00:00Z, 2026-10-25T12:00:00Z",
    "NIS2_NOTIFICATION, 2026-10-24T12:00:00Z, 2026-10-27T12:00:00Z",
    "CPSC_15B, 2026-03-06T17:00:00Z, 2026-03-09T16:00:00Z",
    "CPSC_15B, 2026-10-30T16:00:00Z, 2026-11-02T17:00:00Z",
    "SEC_8K_105, 2026-03-05T15:00:00Z, 2026-03-11T21:30:00Z",
    "SEC_8K_105, 2026-10-29T14:00:00Z, 2026-11-04T22:30:00Z",
  })
  void authorities_are_told_in_time_over_a_change_of_clocks(
      Regulator duty, Instant aware, Instant ends) {
    assertThat(duty.period().ends(aware, (country, day) -> false)).isEqualTo(ends);
  }

  private static Crisis declared(Instant suspected) {
    var suspicion =
        new CrisisSuspected(
            suspected,
            new CrisisId("c1"),
            new BrandId("acme"),
            Optional.empty(),
            Tier.T3,
            suspected.minus(Duration.ofMinutes(20)),
            "37 people");
    var crisis = Crisis.from(Timeline.beginningWith(suspicion));
    var outcome =
        new CrisisLife(MATRIX.rules()).decide(crisis, new Declare(ANA, Tier.T3, ANA), suspected);
    return Crisis.from(crisis.timeline().and(((Happened) outcome).events()));
  }

  private static CrisisClocks clocks(String zone) {
    return new CrisisClocks(MATRIX, ZoneId.of(zone));
  }

  private static Instant due(Crisis crisis, ZoneId zone, Kind kind) {
    return new CrisisClocks(MATRIX, zone)
        .of(crisis).stream()
            .filter(clock -> clock.kind() == kind)
            .map(CrisisClock::due)
            .findFirst()
            .orElseThrow();
  }

  /** What is over by then, each with the moment at which it was due. */
  private static List<String> fired(List<CrisisClock> clocks, Instant now) {
    return clocks.stream()
        .filter(clock -> clock.stopped().isEmpty() && clock.at(now) instanceof Face.Over)
        .map(clock -> clock.kind() + " " + clock.due())
        .toList();
  }
}
