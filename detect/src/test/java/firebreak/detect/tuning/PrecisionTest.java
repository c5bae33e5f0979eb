package firebreak.detect.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecisionTest {

  @ParameterizedTest
  @CsvSource({
    "3, 4, 0.3006, 0.9544",
    "0, 8, 0.0000, 0.3244",
    "1, 8, 0.0224, 0.4709",
    "10, 10, 0.7225, 1.0000",
    "81, 263, 0.2553, 0.3662"
  })
  void tells_the_interval_that_wilson_gives(int right, int judged, double low, double high) {
    var precision = new Precision(right, judged);

    assertThat(precision.low()).isCloseTo(low, within(0.0005));
    assertThat(precision.high()).isCloseTo(high, within(0.0005));
  }

  @Test
  void knows_nothing_while_nobody_judged() {
    assertThat(Precision.UNKNOWN.isKnown()).isFalse();
    assertThat(Precision.UNKNOWN.low()).isZero();
    assertThat(Precision.UNKNOWN.high()).isOne();
  }

  @Test
  void counts_one_judgement_after_another() {
    assertThat(Precision.UNKNOWN.and(true).and(false).and(true)).isEqualTo(new Precision(2, 3));
  }

  @Test
  void refuses_more_right_ones_than_there_are() {
    assertThatThrownBy(() -> new Precision(3, 2)).hasMessage("3 of 2 cannot be right");
  }
}
