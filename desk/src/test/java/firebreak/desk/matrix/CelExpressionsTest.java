package firebreak.desk.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.respond.matrix.Fact;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CelExpressionsTest {

  final CelExpressions cel = new CelExpressions();

  @Test
  void decides_over_numbers_words_and_lists() {
    var known =
        Map.<String, Object>of(
            "followers", 20_000L, "hostile_share", 0.5, "languages", List.of("pl"), "hour", 23L);

    assertThat(cel.holds("followers > 10000 && hostile_share >= 0.5", known)).isEqualTo(Fact.YES);
    assertThat(cel.holds("'pl' in languages && (hour >= 22 || hour < 6)", known))
        .isEqualTo(Fact.YES);
    assertThat(cel.holds("hostile_share > 1", known)).isEqualTo(Fact.NO);
  }

  @Test
  void what_is_not_known_leaves_it_undecided_unless_the_rest_decides_alone() {
    var known = Map.<String, Object>of("followers", 20_000L);

    assertThat(cel.holds("own_page", known)).isEqualTo(Fact.UNKNOWN);
    assertThat(cel.holds("own_page && followers > 10", known)).isEqualTo(Fact.UNKNOWN);
    assertThat(cel.holds("own_page || followers > 10", known)).isEqualTo(Fact.YES);
    assertThat(cel.holds("own_page && followers > 90000", known)).isEqualTo(Fact.NO);
    assertThat(cel.holds("followers / 0 > 1", known)).isEqualTo(Fact.UNKNOWN);
  }

  @Test
  void a_mistake_is_told_before_anybody_relies_on_it() {
    assertThat(cel.mistakeIn("followers > 10")).isEmpty();
    assertThat(cel.mistakeIn("folowers > 10").orElseThrow()).contains("folowers");
    assertThat(cel.mistakeIn("followers + 10")).isPresent();
    assertThat(cel.mistakeIn("followers > 'many'")).isPresent();
    assertThat(cel.mistakeIn("followers >")).isPresent();
    assertThat(cel.mistakeIn("x".repeat(3_000))).isPresent();
  }

  @Test
  @Timeout(60)
  void an_expression_that_would_run_for_long_is_stopped_and_counts_as_undecided() {
    var list = "[1,2,3,4,5,6,7,8,9,10]";
    var nested = "true";
    for (int n = 0; n < 6; n++) {
      nested = list + ".all(v" + n + ", " + nested + ")";
    }

    assertThat(cel.holds(nested, Map.of())).isEqualTo(Fact.UNKNOWN);
  }
}
