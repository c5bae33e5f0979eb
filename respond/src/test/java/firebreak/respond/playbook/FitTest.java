package firebreak.respond.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.Reading.Harm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitTest {

  static final Cues CUES = Cues.shipped();

  @Test
  void an_ordinary_storm_is_a_complaint() {
    assertThat(fit(signs(30, Map.of(), Map.of()))).isEqualTo("viral-complaint");
  }

  @Test
  void danger_goes_before_everything_else() {
    var signs = signs(30, Map.of(Harm.HAZARD, 3), Map.of("outage", 20, "data-breach", 10));

    assertThat(fit(signs)).isEqualTo("product-hazard");
  }

  @Test
  void one_voice_about_danger_among_hundreds_does_not_decide() {
    assertThat(fit(signs(300, Map.of(Harm.HAZARD, 3), Map.of()))).isEqualTo("viral-complaint");
  }

  @Test
  void an_account_that_was_taken_is_taken_back_first() {
    var signs = signs(20, Map.of(Harm.DATA_BREACH, 6), Map.of("hacked-account", 6));

    assertThat(fit(signs)).isEqualTo("hacked-account");
    assertThat(fit(signs(20, Map.of(Harm.DATA_BREACH, 6), Map.of()))).isEqualTo("data-breach");
  }

  @Test
  void stars_make_it_a_review_bombing() {
    assertThat(fit(new Signs(12, Map.of(), Map.of(), 9, 0, 0, 0))).isEqualTo("review-bombing");
  }

  @Test
  void a_storm_under_our_own_post_without_any_other_topic_is_a_quarrel() {
    assertThat(fit(new Signs(12, Map.of(), Map.of(), 0, 9, 0, 0))).isEqualTo("quarrel");
  }

  @Test
  void the_most_frequent_topic_wins() {
    var topics = Map.of("misinformation", 4, "competitor", 3, "outage", 9);

    assertThat(fit(signs(20, Map.of(), topics))).isEqualTo("outage");
  }

  @Test
  void our_own_reply_burns_when_most_answers_to_it_are_hostile() {
    assertThat(Fit.backfire(new Signs(50, Map.of(), Map.of(), 0, 0, 6, 9)))
        .hasValueSatisfying(fit -> {
          assertThat(fit.playbook()).isEqualTo("double-crisis");
          assertThat(fit.because().english()).contains("6 of 9");
        });
    assertThat(Fit.backfire(new Signs(50, Map.of(), Map.of(), 0, 0, 6, 20))).isEmpty();
    assertThat(Fit.backfire(new Signs(50, Map.of(), Map.of(), 0, 0, 4, 4))).isEmpty();
  }

  @Test
  void every_fit_is_a_playbook_that_is_there() {
    for (var id : List.of("offensive-post", "outage", "misinformation", "competitor")) {
      assertThat(Playbooks.shipped().inForce(fit(signs(4, Map.of(), Map.of(id, 4))))).isPresent();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hacked-account | @acme I think your account was hacked, it sells crypto now",
        "hacked-account | Ktoś przejął konto Acme, piszą o kryptowalutach",
        "data-breach | so my data leaked from Acme and I hear it from a forum",
        "data-breach | Wyciekły dane klientów Acme, hasła też",
        "offensive-post | this new ad by Acme is so sexist",
        "offensive-post | Ta reklama Acme jest rasistowska i obrzydliwa",
        "outage | Acme app is down again",
        "outage | nie działa aplikacja Acme od rana",
        "misinformation | Is it true that Acme puts plastic in the coffee?",
        "misinformation | Podobno Acme dodaje plastik do kawy, podaj dalej",
        "competitor | I am switching to a competitor",
        "external-event | the flood took half of the street",
      })
  void hears_what_people_say_it_is_about(String playbook, String words) {
    assertThat(CUES.in(words)).contains(playbook);
  }

  @ParameterizedTest
  @CsvSource({
    "my parcel came broken and nobody answers",
    "Zamówiłam ekspres i dostałam pusty karton, brak słów",
    "great coffee as always"
  })
  void hears_nothing_special_in_an_ordinary_complaint(String words) {
    assertThat(CUES.in(words)).isEmpty();
  }

  private static String fit(Signs signs) {
    return Fit.of(signs).playbook();
  }

  private static Signs signs(int posts, Map<Harm, Integer> harms, Map<String, Integer> cues) {
    return new Signs(posts, new HashMap<>(harms), cues, 0, 0, 0, 0);
  }
}
