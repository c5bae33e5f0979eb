package firebreak.respond.crisis;

import static firebreak.respond.crisis.Story.ANA;
import static firebreak.respond.crisis.Story.containedAt;
import static firebreak.respond.crisis.Story.declaredAt;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.Tier;
import firebreak.respond.crisis.Command.Reopen;
import firebreak.respond.crisis.Command.SettleDemand;
import firebreak.respond.crisis.Outcome.Happened;
import firebreak.respond.crisis.Outcome.Refused;
import firebreak.respond.wording.Bilingual;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemandsTest {

  static final Bilingual CARE = new Bilingual("customer care", "obsługa klienta");
  static final Bilingual STAFF = new Bilingual("staff", "pracownicy");
  static final Bilingual QUIET = new Bilingual("quiet", "cisza");

  @Test
  void what_a_row_demands_is_open_until_somebody_says_that_it_is_so() {
    var story = declaredAt(Tier.T3);
    assertThat(open(story, Demand.TOLD_FIRST)).containsExactly(CARE, STAFF);

    story.then(6, met(Demand.TOLD_FIRST, CARE));

    assertThat(open(story, Demand.TOLD_FIRST)).containsExactly(STAFF);
    assertThat(open(story, Demand.EVIDENCE)).containsExactly(CARE, STAFF);
  }

  @Test
  void the_same_point_is_confirmed_once() {
    var story = declaredAt(Tier.T3).then(6, met(Demand.EVIDENCE, CARE));

    assertThat(story.when(7, met(Demand.EVIDENCE, CARE))).isInstanceOf(Refused.class);
  }

  @Test
  void what_is_left_unmet_needs_a_reason_and_stays_open() {
    var story = declaredAt(Tier.T3);

    assertThat(story.when(6, new SettleDemand(ANA, Demand.EXIT, QUIET, false, " ")))
        .isInstanceOf(Refused.class);
    assertThat(story.when(6, new SettleDemand(ANA, Demand.EXIT, QUIET, false, "we close")))
        .isInstanceOf(Happened.class);
    assertThat(Demands.open(story.crisis(), Demand.EXIT, List.of(QUIET))).containsExactly(QUIET);
  }

  @Test
  void whether_it_is_over_is_asked_again_after_it_flared_up() {
    var story = containedAt(Tier.T2).then(70, met(Demand.EXIT, QUIET));
    assertThat(Demands.open(story.crisis(), Demand.EXIT, List.of(QUIET))).isEmpty();

    story.then(80, new Reopen(ANA, "it grows again"));

    assertThat(Demands.open(story.crisis(), Demand.EXIT, List.of(QUIET))).containsExactly(QUIET);
  }

  private static SettleDemand met(Demand demand, Bilingual what) {
    return new SettleDemand(ANA, demand, what, true, "");
  }

  private static List<Bilingual> open(Story story, Demand demand) {
    return Demands.open(story.crisis(), demand, List.of(CARE, STAFF));
  }
}
