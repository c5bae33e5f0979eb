package firebreak.respond.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import firebreak.respond.guard.LengthLimit.Unit;
import org.junit.jupiter.api.Test;

class LengthLimitTest {

  static final String FAMILY = "👩‍👩‍👧";

  @Test
  void counts_in_the_unit_of_the_channel() {
    assertThat(new LengthLimit(9, Unit.GRAPHEMES).lengthOf("ż" + FAMILY)).isEqualTo(2);
    assertThat(new LengthLimit(9, Unit.CODE_POINTS).lengthOf("ż" + FAMILY)).isEqualTo(6);
    assertThat(new LengthLimit(9, Unit.UTF16_UNITS).lengthOf("ż" + FAMILY)).isEqualTo(9);
    assertThat(new LengthLimit(9, Unit.UTF8_BYTES).lengthOf("ż" + FAMILY)).isEqualTo(20);
  }

  @Test
  void never_cuts_a_character_in_two() {
    assertThat(new LengthLimit(3, Unit.UTF16_UNITS).firstBeyond("a" + FAMILY)).isEqualTo(1);
    assertThat(new LengthLimit(1, Unit.UTF8_BYTES).firstBeyond("ż")).isZero();
  }

  @Test
  void lets_pass_what_just_fits() {
    assertThat(new LengthLimit(2, Unit.GRAPHEMES).firstBeyond("a" + FAMILY)).isEqualTo(9);
    assertThat(new LengthLimit(2, Unit.UTF8_BYTES).firstBeyond("ż")).isEqualTo(1);
  }

  @Test
  void refuses_a_channel_that_takes_nothing() {
    assertThatThrownBy(() -> new LengthLimit(0, Unit.GRAPHEMES))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
