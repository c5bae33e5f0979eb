package firebreak.detect.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.detect.tuning.Advice.Adjust;
import firebreak.detect.tuning.Advice.Because;
import firebreak.detect.tuning.Advice.Propose;
import firebreak.detect.tuning.Advice.Stay;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdjustingTest {

  static final Instant NOW = Instant.parse("2026-03-07T22:00:00Z");

  @ParameterizedTest
  @CsvSource({"0, 8", "1, 8", "2, 12", "5, 20"})
  void goes_one_step_stricter_when_clearly_less_than_half_was_right(int right, int judged) {
    assertThat(with(100, right, judged, 0))
        .isEqualTo(new Adjust(new Strictness(110), Because.MOSTLY_NOTHING));
  }

  @ParameterizedTest
  @CsvSource({"2, 8", "3, 12", "6, 20", "8, 8"})
  void stays_when_half_may_well_have_been_right(int right, int judged) {
    assertThat(with(100, right, judged, 0)).isEqualTo(new Stay(Because.GOOD_ENOUGH));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0, 7"})
  void stays_while_fewer_than_eight_were_judged(int right, int judged) {
    assertThat(with(100, right, judged, 0)).isEqualTo(new Stay(Because.TOO_FEW_JUDGED));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0, 3", "3, 4", "9, 10"})
  void goes_one_step_looser_when_people_found_a_crisis_first(int right, int judged) {
    assertThat(with(100, right, judged, 1))
        .isEqualTo(new Adjust(new Strictness(90), Because.MISSED));
  }

  @ParameterizedTest
  @CsvSource({"2, 4", "0, 8"})
  void stays_when_it_was_both_too_loud_and_too_late(int right, int judged) {
    assertThat(with(100, right, judged, 1)).isEqualTo(new Stay(Because.BOTH_WRONG));
  }

  @Test
  void leaves_a_person_to_go_beyond_the_band_in_which_it_moves_alone() {
    assertThat(with(120, 0, 8, 0))
        .isEqualTo(new Adjust(new Strictness(130), Because.MOSTLY_NOTHING));
    assertThat(with(130, 0, 8, 0))
        .isEqualTo(new Propose(new Strictness(140), Because.MOSTLY_NOTHING));
    assertThat(with(90, 0, 0, 1)).isEqualTo(new Propose(new Strictness(80), Because.MISSED));
  }

  @Test
  void knows_no_step_beyond_the_limits() {
    assertThat(with(200, 0, 8, 0)).isEqualTo(new Stay(Because.AT_THE_LIMIT));
    assertThat(with(80, 0, 0, 1)).isEqualTo(new Stay(Because.AT_THE_LIMIT));
  }

  @Test
  void only_proposes_where_somebody_pinned_it() {
    var pinned = new Experience(Strictness.SHIPPED, ago(30), true, new Precision(0, 8), 0);

    assertThat(Adjusting.advise(pinned, NOW))
        .isEqualTo(new Propose(new Strictness(110), Because.MOSTLY_NOTHING));
  }

  @Test
  void takes_no_second_step_within_a_week() {
    var just = new Experience(Strictness.SHIPPED, ago(6), false, new Precision(0, 9), 2);
    var then = new Experience(Strictness.SHIPPED, ago(7), false, new Precision(0, 9), 0);

    assertThat(Adjusting.advise(just, NOW)).isEqualTo(new Stay(Because.TOO_SOON));
    assertThat(Adjusting.advise(then, NOW)).isInstanceOf(Adjust.class);
  }

  private static Advice with(int percent, int right, int judged, int missed) {
    return Adjusting.advise(
        new Experience(
            new Strictness(percent), Optional.empty(), false, new Precision(right, judged), missed),
        NOW);
  }

  private static Optional<Instant> ago(int days) {
    return Optional.of(NOW.minus(Duration.ofDays(days)));
  }
}
