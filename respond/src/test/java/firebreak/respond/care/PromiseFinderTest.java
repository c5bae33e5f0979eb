package firebreak.respond.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromiseFinderTest {

  static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

  /** Wednesday, 14:00 in Warsaw. */
  static final Instant NOW = Instant.parse("2026-03-11T13:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We will call you back by 18:00.                         | 2026-03-11T18:00",
        "I'll send you the next update before 6:30 pm today.     | 2026-03-11T18:30",
        "Refund today.                                           | 2026-03-12T00:00",
        "You will have your refund within two days.              | 2026-03-13T14:00",
        "We'll get back to you tomorrow morning.                 | 2026-03-12T12:00",
        "Our next update: 9:15.                                  | 2026-03-12T09:15",
        "We will reply within 15 minutes.                        | 2026-03-11T14:15",
        "I will call you within the hour.                        | 2026-03-11T15:00",
        "We will refund you by Friday noon.                      | 2026-03-13T12:00",
        "Your replacement will arrive in 3-5 days.               | 2026-03-16T14:00",
        "We will refund it within 3 working days.                | 2026-03-17T00:00",
        "We will publish what we found by 24 March.              | 2026-03-25T00:00",
        "We shall answer by the end of the day.                  | 2026-03-12T00:00",
        "We will ship it next week.                              | 2026-03-23T00:00",
      })
  void reads_when_something_is_due(String words, LocalDateTime due) {
    assertThat(PromiseFinder.in(words, NOW, WARSAW))
        .singleElement()
        .satisfies(found -> assertThat(found.due()).isEqualTo(at(due)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Oddzwonimy do Pani do 18:00.                            | 2026-03-11T18:00",
        "Oddzwonimy do godziny 18.                               | 2026-03-11T18:00",
        "Zwrot jeszcze dziś.                                     | 2026-03-12T00:00",
        "Zwrócimy pieniądze w ciągu dwóch dni.                   | 2026-03-13T14:00",
        "Odezwiemy się jutro rano.                               | 2026-03-12T12:00",
        "Odpiszę za godzinę.                                     | 2026-03-11T15:00",
        "Damy znać do piątku.                                    | 2026-03-14T00:00",
        "Wyślemy nową sztukę w ciągu 2 dni roboczych.            | 2026-03-14T00:00",
        "Kolejna informacja do końca dnia.                       | 2026-03-12T00:00",
        "Opublikujemy komunikat 24 marca o 10:00.                | 2026-03-24T10:00",
        "Otrzyma Pan zwrot w ciągu 24 godzin.                    | 2026-03-12T14:00",
      })
  void reads_polish_as_well(String words, LocalDateTime due) {
    assertThat(PromiseFinder.in(words, NOW, WARSAW))
        .singleElement()
        .satisfies(found -> assertThat(found.due()).isEqualTo(at(due)));
  }

  @Test
  void an_hour_that_has_passed_today_means_tomorrow() {
    assertThat(PromiseFinder.in("We will call you by 9:00.", NOW, WARSAW))
        .singleElement()
        .satisfies(found ->
            assertThat(found.due()).isEqualTo(at(LocalDateTime.parse("2026-03-12T09:00"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We will call you back.                | NO_TIME",
        "Oddzwonimy.                           | NO_TIME",
        "We will send you a replacement soon.  | VAGUE",
        "Zwrócimy pieniądze jak najszybciej.   | VAGUE",
        "We will call you today at 9:00.       | PASSED",
        "We will refund you by 31 February.    | NO_SUCH_TIME",
        "We will call you at 27:80.            | NO_SUCH_TIME",
      })
  void says_what_the_words_leave_open(String words, Due.Why why) {
    assertThat(PromiseFinder.in(words, NOW, WARSAW))
        .singleElement()
        .satisfies(found -> assertThat(found.due()).isEqualTo(new Due.Unclear(why)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We are sorry that your charger melted.",
        "Will you be at home by 18:00?",
        "Please send us the refund form by Friday.",
        "Your refund was sent today.",
        "We will not refund this today.",
        "We cannot call you today.",
        "Our shop opens tomorrow at 9:00.",
        "Bardzo przepraszamy za wczoraj.",
        "Prosimy o odpowiedź do piątku.",
        "Nie zwrócimy pieniędzy do piątku.",
        "Zwrot został wysłany dziś.",
        ""
      })
  void finds_nothing_where_nothing_is_promised(String words) {
    assertThat(PromiseFinder.in(words, NOW, WARSAW)).isEmpty();
  }

  @Test
  void tells_two_promises_of_one_sentence_apart_and_says_where_they_stand() {
    var words = "Sorry about that. We will call you back by 18:00 and send the refund by Friday.";

    var found = PromiseFinder.in(words, NOW, WARSAW);

    assertThat(found)
        .extracting(FoundPromise::what)
        .containsExactly("We will call you back by 18:00", "send the refund by Friday");
    assertThat(found)
        .allSatisfy(one -> assertThat(words.substring(one.start())).startsWith(one.what()));
  }

  @Test
  void counts_in_the_zone_of_the_writer() {
    var words = "We will call you back by 18:00.";

    assertThat(PromiseFinder.in(words, NOW, ZoneId.of("America/New_York")).getFirst().due())
        .isEqualTo(new Due.At(Instant.parse("2026-03-11T22:00:00Z")));
  }

  @Test
  void survives_the_night_in_which_the_clocks_change() {
    var saturday = Instant.parse("2026-03-28T20:00:00Z");

    assertThat(due("We will call you within two hours.", saturday))
        .isEqualTo(Instant.parse("2026-03-28T22:00:00Z"));
    assertThat(due("We will call you tomorrow by 9:00.", saturday))
        .isEqualTo(Instant.parse("2026-03-29T07:00:00Z"));
  }

  @Test
  void an_hour_that_comes_twice_is_due_the_first_time_and_then_the_second() {
    var before = Instant.parse("2026-10-24T23:45:00Z");
    var between = Instant.parse("2026-10-25T00:45:00Z");

    assertThat(due("We will call you by 2:30.", before))
        .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    assertThat(due("We will call you by 2:30.", between))
        .isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    assertThat(due("Oddzwonimy dziś do 2:30.", between))
        .isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
  }

  @Test
  void promises_for_the_evening_after_a_change_of_clocks_mean_the_clock_on_the_wall() {
    var spring = Instant.parse("2026-03-28T20:00:00Z");
    var autumn = Instant.parse("2026-10-24T20:00:00Z");

    assertThat(due("Oddzwonimy jutro do 18:00.", spring))
        .isEqualTo(Instant.parse("2026-03-29T16:00:00Z"));
    assertThat(due("We will call you tomorrow by 18:00.", autumn))
        .isEqualTo(Instant.parse("2026-10-25T17:00:00Z"));
    assertThat(due("Oddzwonimy w ciągu trzech godzin.", Instant.parse("2026-10-24T23:30:00Z")))
        .isEqualTo(Instant.parse("2026-10-25T02:30:00Z"));
  }

  @Test
  @Timeout(60)
  void comes_to_an_end_with_a_long_hostile_text_and_reads_its_first_ten_thousand_characters() {
    var words = "we will call you and and and by by 18:00 ".repeat(5_000);

    assertThat(PromiseFinder.in(words, NOW, WARSAW))
        .isNotEmpty()
        .isEqualTo(PromiseFinder.in(words.substring(0, 10_000), NOW, WARSAW));
  }

  @Test
  void two_promises_far_from_the_start_of_a_long_sentence_are_still_two() {
    var words =
        "we will look into "
            + "the matter of the pump and ".repeat(40)
            + "call you by 18:00 and send the refund within two days.";

    assertThat(PromiseFinder.in(words, NOW, WARSAW)).hasSize(2);
  }

  private static Instant due(String words, Instant written) {
    return List.of(PromiseFinder.in(words, written, WARSAW).getFirst().due()).stream()
        .map(Due.At.class::cast)
        .findFirst()
        .orElseThrow()
        .moment();
  }

  private static Due at(LocalDateTime local) {
    return new Due.At(local.atZone(WARSAW).toInstant());
  }
}
