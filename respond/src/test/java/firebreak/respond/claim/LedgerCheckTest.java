package firebreak.respond.claim;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.Finding;
import firebreak.model.Finding.Severity;
import firebreak.respond.claim.Touched.Ruling;
import firebreak.respond.crisis.ClaimVerdict;
import firebreak.respond.wording.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a draft may say of the claims that it touches. */
class LedgerCheckTest {

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UNVERIFIED | REPEATS_UNVERIFIED | We are sorry that our chargers explode.
          UNVERIFIED | REPEATS_UNVERIFIED | There is no doubt that the charger exploded.
          UNVERIFIED | REPEATS_UNVERIFIED | Przepraszamy, że ładowarka wybuchła.
          UNVERIFIED | REPEATS_UNVERIFIED | Tak, nasze ładowarki wybuchają.
          UNVERIFIED | DENIES_UNVERIFIED  | Our chargers do not explode.
          UNVERIFIED | DENIES_UNVERIFIED  | Nasze ładowarki nie wybuchają.
          UNVERIFIED | DENIES_UNVERIFIED  | It is not true that chargers explode.
          UNVERIFIED | FINE               | We are checking whether a charger exploded.
          UNVERIFIED | FINE               | We have seen reports that chargers explode.
          UNVERIFIED | FINE               | Sprawdzamy doniesienia, że ładowarki wybuchają.
          UNVERIFIED | FINE               | If a charger explodes, call us at once.
          UNVERIFIED | FINE               | Do our chargers explode?
          TRUE       | FINE               | Yes, three of our chargers exploded.
          TRUE       | DENIES_VERIFIED    | No charger of ours has exploded.
          TRUE       | DENIES_VERIFIED    | Żadna ładowarka nie wybuchła.
          TRUE       | DENIES_VERIFIED    | Do our chargers explode? No.
          TRUE       | DENIES_VERIFIED    | Ładowarki wybuchają? To nieprawda.
          FALSE      | REPEATS_FALSE      | Our chargers explode.
          FALSE      | REPEATS_FALSE      | Ładowarki niestety wybuchają.
          FALSE      | REPEATS_FALSE      | Our chargers not only explode, they burn.
          FALSE      | NO_ANSWER_YET      | Our chargers do not explode.
          FALSE      | NO_ANSWER_YET      | It is false that our chargers explode.
          FALSE      | NO_ANSWER_YET      | People say our chargers explode. That is not true.
          FALSE      | NO_ANSWER_YET      | To plotka, że ładowarki wybuchają.
          PARTLY_TRUE | HALF_TRUE         | Our chargers explode.
          PARTLY_TRUE | DENIES_VERIFIED   | Our chargers never explode.
          """)
  void a_sentence_about_a_claim_is_ruled_by_its_status(
      ClaimVerdict status, Ruling ruling, String words) {
    assertThat(new LedgerCheck(List.of(Told.is(status))).in(words))
        .extracting(Touched::ruling)
        .containsExactly(ruling);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We are sorry and call every customer today.
          The charger is on its way to you.
          Przepraszamy, ładowarka jest już w drodze.
          The film Explosion opens on Friday.
          """)
  void what_does_not_speak_of_the_claim_is_left_alone(String words) {
    assertThat(new LedgerCheck(List.of(Told.claim())).in(words)).isEmpty();
  }

  @Test
  void a_claim_that_denies_something_is_denied_by_affirming_it() {
    var claim = Told.is(ClaimVerdict.FALSE, "the charger is not safe");
    var check = new LedgerCheck(List.of(claim));

    assertThat(check.in("The charger is safe."))
        .extracting(Touched::stance)
        .containsExactly(Stance.DENIES);
    assertThat(check.in("The charger is not safe."))
        .extracting(Touched::stance)
        .containsExactly(Stance.ASSERTS);
  }

  @Test
  void the_approved_answer_is_fine_and_other_words_of_refusal_are_asked_to_become_it() {
    var check = new LedgerCheck(List.of(Told.answered()));

    assertThat(check.in("Hi Mila. " + Told.ANSWER))
        .extracting(Touched::ruling)
        .containsExactly(Ruling.FINE);
    assertThat(check.in("Our chargers never explode!"))
        .extracting(Touched::ruling)
        .containsExactly(Ruling.OTHER_THAN_THE_ANSWER);
  }

  @Test
  void what_is_unverified_false_or_denied_against_the_facts_stops_the_words() {
    assertThat(finding(Told.claim(), "Our chargers explode.").severity()).isEqualTo(Severity.BLOCK);
    assertThat(finding(Told.is(ClaimVerdict.FALSE), "Our chargers explode.").rule())
        .isEqualTo("claim.untrue");
    assertThat(finding(Told.is(ClaimVerdict.TRUE), "Our chargers do not explode.").severity())
        .isEqualTo(Severity.BLOCK);
    assertThat(finding(Told.is(ClaimVerdict.FALSE), "Our chargers do not explode.").severity())
        .isEqualTo(Severity.WARN);
  }

  @Test
  void a_finding_names_the_claim_and_points_at_the_sentence() {
    var words = "Hello. Our chargers explode. Bye.";
    var found = finding(Told.claim(), words);

    assertThat(found.why()).contains("our chargers explode");
    assertThat(words.substring(found.start(), found.end())).isEqualTo("Our chargers explode.");
  }

  @Test
  void a_search_asks_for_the_beginnings_of_all_words_of_a_wording() {
    assertThat(Search.of(Told.claim("our chargers explode", "ładowarki wybuchają")))
        .isEqualTo("('charge':* & 'explo':*) | ('ladowa':* & 'wybuch':*)");
  }

  @Test
  void a_search_lets_one_in_four_words_be_missing() {
    assertThat(Search.of(Told.claim("alpha bravo delta gamma omega")).split(" \\| ")).hasSize(5);
  }

  @Test
  void nothing_that_a_person_typed_means_anything_to_a_search() {
    assertThat(Search.of(Told.claim("it's ':*) & | ! <-> burning \\ chargers")))
        .doesNotContain("!", "<", "\\", "''")
        .matches("[\\p{L}\\p{N}':*&|() ]+");
  }

  @Test
  void phrases_that_many_say_here_and_few_elsewhere_are_candidates() {
    var here =
        List.of(
            said("a", "My Acme charger exploded last night"),
            said("b", "the charger exploded on my desk, Acme"),
            said("c", "charger exploded!!"),
            said("c", "charger exploded again"),
            said("d", "love my Acme phone"));
    var elsewhere =
        List.of(said("x", "love my Acme phone"), said("y", "Acme phone rocks"), said("z", "hi"));

    assertThat(Phrases.in(here, elsewhere, 5))
        .first()
        .satisfies(best -> {
          assertThat(best.words()).isEqualTo("charger exploded");
          assertThat(best.people()).isEqualTo(3);
        });
  }

  @Test
  void one_person_who_repeats_a_phrase_counts_once() {
    var posts =
        List.of(
            said("a", "charger exploded"),
            said("a", "charger exploded"),
            said("b", "charger exploded"));

    assertThat(Phrases.in(posts, List.of(), 5)).isEmpty();
  }

  private static Phrases.Said said(String author, String words) {
    return new Phrases.Said(author, words);
  }

  private static Finding finding(Claim claim, String words) {
    var touched = new LedgerCheck(List.of(claim)).in(words).getFirst();
    return new LedgerFindings(Language.ENGLISH).of(touched).orElseThrow();
  }
}
