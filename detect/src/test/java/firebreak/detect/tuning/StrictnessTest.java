package firebreak.detect.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictnessTest {

  @ParameterizedTest
  @ValueSource(ints = {-100, 0, 70, 79, 105, 210, Integer.MAX_VALUE})
  void refuses_what_lies_outside_of_its_limits_and_says_what_they_are(int percent) {
    assertThatThrownBy(() -> new Strictness(percent))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a strictness is from 80 to 200 percent in steps of 10, not " + percent);
    assertThat(Strictness.of(percent)).isEmpty();
  }

  @Test
  void goes_from_the_loosest_to_the_strictest_in_thirteen_values() {
    assertThat(Strictness.all()).hasSize(13).isSorted().contains(Strictness.SHIPPED);
    assertThat(Strictness.all().getFirst()).isEqualTo(Strictness.LOOSEST);
    assertThat(Strictness.all().getLast()).isEqualTo(Strictness.STRICTEST);
  }

  @Test
  void has_no_step_beyond_its_limits() {
    assertThat(Strictness.LOOSEST.looser()).isEmpty();
    assertThat(Strictness.STRICTEST.stricter()).isEmpty();
    assertThat(Strictness.SHIPPED.stricter()).contains(new Strictness(110));
    assertThat(Strictness.SHIPPED.looser()).contains(new Strictness(90));
  }

  @Test
  void counts_a_part_of_a_person_as_one() {
    assertThat(new Strictness(110).people(10)).isEqualTo(11);
    assertThat(new Strictness(110).people(5)).isEqualTo(6);
    assertThat(Strictness.SHIPPED.people(7)).isEqualTo(7);
    assertThat(Strictness.LOOSEST.people(10)).isEqualTo(8);
  }

  @Test
  void is_the_identity_as_shipped() {
    assertThat(Strictness.SHIPPED.times(1.5)).isEqualTo(1.5);
  }
}
