package firebreak.respond.matrix;

import static firebreak.respond.matrix.MatrixTest.MATRIX;
import static firebreak.respond.matrix.MatrixTest.assess;
import static firebreak.respond.matrix.MatrixTest.decidedBy;
import static firebreak.respond.matrix.MatrixTest.facts;
import static firebreak.respond.matrix.MatrixTest.situation;
import static firebreak.respond.matrix.MatrixTest.tierOf;
import static firebreak.respond.testkit.SignalBuilder.brandWide;
import static firebreak.respond.testkit.SignalBuilder.harm;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.Reading.Harm;
import firebreak.model.Tier;
import firebreak.respond.matrix.Ground.Assumption;
import firebreak.respond.testkit.SignalBuilder;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What people say harms them, and what is known of it. */
class HarmRowsTest {

  @Test
  void takes_unchecked_harm_for_true_and_says_so() {
    var assessment = assess(harm(Harm.INJURY, 5));

    assertThat(assessment.tier()).isEqualTo(Tier.T4);
    assertThat(assessment.deciding().orElseThrow().assumed())
        .containsExactly(Assumption.HARM_IS_REAL);
  }

  @Test
  void lets_harm_rise_with_the_people_who_report_it() {
    assertThat(tierOf(harm(Harm.INJURY, 1))).isEqualTo(Tier.T0);
    assertThat(decidedBy(harm(Harm.INJURY, 2))).isEqualTo("T1-c");
    assertThat(decidedBy(harm(Harm.DISCRIMINATION, 3))).isEqualTo("T2-e");
    assertThat(decidedBy(harm(Harm.REGULATOR, 9))).isEqualTo("T2-e");
    assertThat(decidedBy(harm(Harm.REGULATOR, 10))).isEqualTo("T4-c");
  }

  @Test
  void keeps_harm_that_is_scattered_over_stories_at_watch() {
    var scattered = brandWide(harm(Harm.HAZARD, 40));

    assertThat(MATRIX.assess(situation(List.of(scattered), Facts.UNKNOWN)).tier())
        .isEqualTo(Tier.T1);
  }

  @Test
  void lets_go_of_harm_that_somebody_found_false() {
    var refuted = facts(Fact.NO, Set.of(), Set.of(Harm.INJURY));

    assertThat(MATRIX.assess(situation(List.of(SignalBuilder.of(harm(Harm.INJURY, 50))), refuted)))
        .extracting(Assessment::tier)
        .isEqualTo(Tier.T0);
  }

  @Test
  void believes_the_worse_when_one_confirms_and_another_refutes() {
    var disputed = facts(Fact.NO, Set.of(Harm.INJURY), Set.of(Harm.INJURY));

    var assessment = MATRIX.assess(situation(List.of(), disputed));

    assertThat(assessment.deciding().orElseThrow().row().id()).isEqualTo("T4-a");
  }
}
