package firebreak.respond.posture;

import static firebreak.respond.posture.Posture.ATTACK;
import static firebreak.respond.posture.Posture.BOLSTER;
import static firebreak.respond.posture.Posture.COMFORT;
import static firebreak.respond.posture.Posture.DENY;
import static firebreak.respond.posture.Posture.EXCUSE;
import static firebreak.respond.posture.Posture.EXPLAIN;
import static firebreak.respond.posture.Posture.INFORM;
import static firebreak.respond.posture.Posture.INSTRUCT;
import static firebreak.respond.posture.Posture.REBUILD;
import static firebreak.respond.posture.Posture.REFUTE;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.respond.matrix.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AdviceTest {

  @ParameterizedTest
  @MethodSource("everyStanding")
  void instructs_first_and_comforts_second_whoever_is_to_blame(Standing standing) {
    assertThat(advised(standing)).startsWith(INSTRUCT, COMFORT);
  }

  @ParameterizedTest
  @MethodSource("everyStanding")
  void never_mixes_deny_with_rebuild(Standing standing) {
    var advice = Advice.on(standing);

    assertThat(advice.advises(DENY)).isFalse();
    if (advice.advises(REBUILD)) {
      assertThat(advice.warnsOf(DENY)).isTrue();
      assertThat(advice.advises(REFUTE)).isFalse();
    }
    if (advice.advises(REFUTE)) {
      assertThat(advice.warnsOf(REBUILD)).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("everyStanding")
  void never_attacks_and_never_advises_what_it_warns_of(Standing standing) {
    var advice = Advice.on(standing);

    assertThat(advice.warnsOf(ATTACK)).isTrue();
    assertThat(advice.advised()).noneMatch(reason -> advice.warnsOf(reason.posture()));
  }

  @Test
  void a_victim_informs_and_refutes_and_never_apologises_as_if_guilty() {
    var victim = standing(Responsibility.VICTIM, Fact.NO, Fact.NO, Fact.NO);

    assertThat(advised(victim)).containsExactly(INSTRUCT, COMFORT, INFORM, REFUTE, BOLSTER);
    assertThat(Advice.on(victim).warnsOf(REBUILD)).isTrue();
    assertThat(Advice.on(victim).forbidden()).contains("this is our fault", "to nasza wina");
  }

  @Test
  void a_victim_with_a_history_does_not_praise_itself() {
    var victim = standing(Responsibility.VICTIM, Fact.YES, Fact.NO, Fact.NO);

    assertThat(advised(victim)).doesNotContain(BOLSTER);
  }

  @Test
  void an_accident_is_explained_and_repaired_only_when_it_weighs_more() {
    var light = standing(Responsibility.ACCIDENTAL, Fact.NO, Fact.NO, Fact.NO);
    var heavy = standing(Responsibility.ACCIDENTAL, Fact.NO, Fact.NO, Fact.YES);

    assertThat(advised(light)).containsExactly(INSTRUCT, COMFORT, INFORM, EXPLAIN);
    assertThat(advised(heavy)).endsWith(REBUILD);
    assertThat(Advice.on(heavy).warnsOf(EXCUSE)).isTrue();
  }

  @Test
  void what_nobody_knows_about_an_accident_counts_as_heavy() {
    assertThat(advised(standing(Responsibility.ACCIDENTAL, Fact.NO, Fact.UNKNOWN, Fact.NO)))
        .contains(REBUILD);
  }

  @Test
  void our_own_fault_asks_for_a_full_apology_and_forbids_every_way_out() {
    var fault = standing(Responsibility.PREVENTABLE, Fact.NO, Fact.NO, Fact.NO);

    assertThat(advised(fault)).contains(REBUILD);
    assertThat(Advice.on(fault).against())
        .extracting(Advice.Reason::posture)
        .containsExactly(DENY, REFUTE, EXCUSE, ATTACK);
    assertThat(Advice.on(fault).forbidden()).contains("we deny", "pojedynczy przypadek");
  }

  @Test
  void what_nobody_judged_counts_as_our_fault() {
    assertThat(Advice.on(Standing.UNKNOWN).taken()).isEqualTo(Responsibility.PREVENTABLE);
  }

  @Test
  void a_troll_is_watched_and_a_customer_is_helped_however_rude() {
    var rudeCustomer = new Hostile.Answers(true, true, false, true, true);
    var troll = new Hostile.Answers(false, false, false, true, true);
    var rager = new Hostile.Answers(false, false, false, false, true);
    var mistaken = new Hostile.Answers(false, false, true, false, false);
    var unknown = new Hostile.Answers(false, false, false, false, false);

    assertThat(Hostile.of(rudeCustomer).deed()).isEqualTo(Hostile.Deed.RESTORE);
    assertThat(Hostile.of(troll).deed()).isEqualTo(Hostile.Deed.WATCH);
    assertThat(Hostile.of(rager).deed()).isEqualTo(Hostile.Deed.WATCH);
    assertThat(Hostile.of(mistaken).deed()).isEqualTo(Hostile.Deed.CORRECT);
    assertThat(Hostile.of(unknown)).isEqualTo(Hostile.UNHAPPY_CUSTOMER);
  }

  static Stream<Standing> everyStanding() {
    var all = new ArrayList<Standing>(List.of(Standing.UNKNOWN));
    for (var responsibility : Responsibility.values()) {
      for (var before : Fact.values()) {
        for (var reputation : Fact.values()) {
          for (var harmed : Fact.values()) {
            all.add(standing(responsibility, before, reputation, harmed));
          }
        }
      }
    }
    return all.stream();
  }

  private static Standing standing(
      Responsibility responsibility, Fact before, Fact reputation, Fact harmed) {
    return new Standing(Optional.of(responsibility), before, reputation, harmed);
  }

  private static List<Posture> advised(Standing standing) {
    return Advice.on(standing).advised().stream().map(Advice.Reason::posture).toList();
  }
}
