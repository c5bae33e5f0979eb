package firebreak.respond.speaking;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.Finding;
import firebreak.model.Finding.Severity;
import firebreak.respond.guard.Guard;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OverrulingTest {

  @Test
  void what_nobody_may_overrule_are_rules_of_the_guard() {
    assertThat(Guard.shipped().ruleNames()).containsAll(Overruling.never());
  }

  @Test
  void an_overruled_finding_stops_nothing() {
    assertThat(Overruling.left(List.of(stops("third-party")), Set.of("third-party"))).isEmpty();
  }

  @Test
  void what_was_not_named_still_stops() {
    assertThat(
            Overruling.left(
                List.of(stops("third-party"), stops("tone.blaming")), Set.of("third-party")))
        .containsExactly(stops("tone.blaming"));
  }

  @Test
  void a_second_public_reply_and_stolen_data_stand_whoever_says_otherwise() {
    for (var rule : Overruling.never()) {
      assertThat(Overruling.left(List.of(stops(rule)), Set.of(rule))).hasSize(1);
    }
  }

  private static Finding stops(String rule) {
    return new Finding(rule, Severity.BLOCK, 0, 1, "why", "", "test");
  }
}
