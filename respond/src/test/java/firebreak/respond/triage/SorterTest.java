package firebreak.respond.triage;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.Reading;
import firebreak.model.Reading.Harm;
import firebreak.respond.crisis.ClaimVerdict;
import firebreak.respond.triage.AuthorFacts.Said;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SorterTest {

  static final Instant NOW = Instant.parse("2026-11-28T22:00:00Z");
  static final Sorter SORTER = new Sorter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "My order never came, you idiots",
        "I paid twice and nobody answers",
        "order number 4411, where is it",
        "Zamówiłam tydzień temu i nic, debile",
        "moja paczka zaginęła",
        "pisałem do was trzy razy",
      })
  void whoever_speaks_of_something_of_their_own_is_a_customer_however_rude(String words) {
    var triage = sorted(swearing(words));

    assertThat(triage.sort()).isEqualTo(Sort.UNHAPPY_CUSTOMER);
    assertThat(triage.certainty()).isEqualTo(Certainty.LIKELY);
    assertThat(triage.stopsReplies()).isFalse();
  }

  @Test
  void a_found_order_makes_a_customer_for_certain_whatever_they_write() {
    var insults =
        List.of(swearing("idiots"), swearing("clowns"), swearing("scum"), swearing("pigs"));

    var triage = SORTER.sort(new AuthorFacts(insults, true, Optional.empty()), NOW);

    assertThat(triage.sort()).isEqualTo(Sort.UNHAPPY_CUSTOMER);
    assertThat(triage.certainty()).isEqualTo(Certainty.FIRM);
  }

  @Test
  void who_repeats_what_our_check_found_false_is_misguided() {
    var once = sorted(claiming("they poisoned the water", ClaimVerdict.FALSE));
    var twice =
        sorted(
            claiming("they poisoned the water", ClaimVerdict.FALSE),
            claiming("everybody knows they hid it", ClaimVerdict.FALSE));

    assertThat(once.sort()).isEqualTo(Sort.MISGUIDED);
    assertThat(once.certainty()).isEqualTo(Certainty.LIKELY);
    assertThat(twice.certainty()).isEqualTo(Certainty.FIRM);
    assertThat(twice.stopsReplies()).isFalse();
  }

  @Test
  void nobody_is_misguided_about_what_is_true_or_not_known() {
    for (var verdict :
        List.of(ClaimVerdict.TRUE, ClaimVerdict.UNVERIFIED, ClaimVerdict.PARTLY_TRUE)) {
      assertThat(sorted(claiming("they poisoned the water", verdict)).sort())
          .as(verdict.name())
          .isNotEqualTo(Sort.MISGUIDED);
    }
  }

  @Test
  void insults_without_a_word_about_the_matter_are_a_guess_at_two_and_firm_at_four() {
    var two = sorted(swearing("idiots"), swearing("bunch of clowns"));
    var four =
        sorted(swearing("idiots"), swearing("clowns"), swearing("idioci"), swearing("debile"));

    assertThat(two.sort()).isEqualTo(Sort.TROLL);
    assertThat(two.certainty()).isEqualTo(Certainty.WEAK);
    assertThat(two.stopsReplies()).isFalse();
    assertThat(four.certainty()).isEqualTo(Certainty.FIRM);
    assertThat(four.stopsReplies()).isTrue();
  }

  @Test
  void a_young_account_that_repeats_itself_is_firm_at_two() {
    var same = "you are all idiots and clowns there";
    var facts =
        new AuthorFacts(
            List.of(swearing(same), swearing(same)),
            false,
            Optional.of(NOW.minus(Duration.ofDays(3))));
    var old = new AuthorFacts(facts.posts(), false, Optional.of(NOW.minus(Duration.ofDays(900))));

    assertThat(SORTER.sort(facts, NOW).certainty()).isEqualTo(Certainty.FIRM);
    assertThat(SORTER.sort(facts, NOW).reasons()).hasSize(3);
    assertThat(SORTER.sort(old, NOW).certainty()).isEqualTo(Certainty.LIKELY);
  }

  @Test
  void one_word_about_the_matter_among_many_insults_is_no_troll() {
    var harm = new Said("it burnt", reading(0.2, Harm.HAZARD), Optional.empty());

    var triage = sorted(swearing("idiots"), swearing("clowns"), swearing("scum"), harm);

    assertThat(triage.sort()).isEqualTo(Sort.RAGER);
  }

  @Test
  void a_single_insult_is_a_rager_at_most() {
    var triage = sorted(swearing("idiots"));

    assertThat(triage.sort()).isEqualTo(Sort.RAGER);
    assertThat(triage.certainty()).isEqualTo(Certainty.WEAK);
  }

  @Test
  void what_shows_too_little_is_not_sorted_and_treated_as_a_customer() {
    var quiet = new Said("not my thing", reading(0.1), Optional.empty());

    assertThat(sorted(quiet).sort()).isEqualTo(Sort.UNCLEAR);
    assertThat(sorted().sort()).isEqualTo(Sort.UNCLEAR);
  }

  @Test
  void never_proposes_that_an_account_is_fake() {
    var young = Optional.of(NOW.minus(Duration.ofHours(1)));
    var same = swearing("you are all idiots and clowns there");

    var triage = SORTER.sort(new AuthorFacts(List.of(same, same, same, same), false, young), NOW);

    assertThat(triage.sort()).isEqualTo(Sort.TROLL);
  }

  @Test
  void only_trolls_and_fakes_are_not_answered() {
    assertThat(Arrays.stream(Sort.values()).filter(sort -> !sort.mayBeAnswered()))
        .containsExactly(Sort.TROLL, Sort.FAKE);
  }

  private static Triage sorted(Said... posts) {
    return SORTER.sort(new AuthorFacts(List.of(posts), false, Optional.empty()), NOW);
  }

  private static Said swearing(String words) {
    var reading = new Reading("en", -0.7, 0.2, 0.7, Set.of(), true, List.of());
    return new Said(words, reading, Optional.empty());
  }

  private static Said claiming(String words, ClaimVerdict verdict) {
    return new Said(words, reading(0.2), Optional.of(verdict));
  }

  private static Reading reading(double arousal, Harm... harms) {
    return new Reading("en", -0.5, 0.3, arousal, Set.of(harms), false, List.of());
  }
}
