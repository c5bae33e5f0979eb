package firebreak.understand;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.Reading;
import firebreak.model.Reading.Clue;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Heat, swearing, negation and mixed languages. */
class ToneReadingTest {

  private static final Reader READER = Reader.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what the fuck is this",
        "f*ck this app",
        "this is bullsh*t",
        "total s**t",
        "kurwa, znowu nie działa",
        "k***a ile można czekać",
        "co za chujowa obsługa",
        "zapieprzam do was trzeci raz",
        "wkurwiacie mnie",
        "spierdalajcie z taką ofertą",
        "ale g*wno"
      })
  void swearing_is_recognised_inflected_and_masked(String post) {
    assertThat(read(post).vulgar()).as(post).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a class on how to assess glass",
        "shiitake soup for dinner",
        "greetings from Scunthorpe and Fukuoka",
        "kurtka i kura w rosole",
        "2*3*4 equals 24",
        "this *really* helps",
        "zupa dyniowa z grzankami",
        "pieprz i sól do smaku",
        "porucznik w mundurze",
        "sukienka w rozmiarze M"
      })
  void words_that_only_look_like_swearing_are_clean(String post) {
    assertThat(read(post).vulgar()).as(post).isFalse();
  }

  @Test
  void shouting_heats_a_text_up() {
    double calm = read("where is my order").arousal();
    double loud = read("WHERE IS MY ORDER!!! 😡").arousal();

    assertThat(loud).isGreaterThan(calm + 0.4);
  }

  @Test
  void stretched_letters_heat_a_text_up() {
    assertThat(read("dlaaaaczego to tyle trwa").arousal())
        .isGreaterThan(read("dlaczego to tyle trwa").arousal());
  }

  @Test
  void negation_turns_praise_around() {
    assertThat(read("this is not good").sentiment())
        .isLessThan(read("this is good").sentiment() - 0.4);
    assertThat(read("nie polecam tego sklepu").isNegative()).isTrue();
    assertThat(read("polecam ten sklep").sentiment()).isGreaterThan(0.2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"😡😡😡", "👎", "🤮", ":("})
  void unkind_faces_alone_are_negative(String post) {
    assertThat(read(post).isNegative()).as(post + read(post)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"😍", "❤️", "👏👏👏", ":)"})
  void kind_faces_alone_are_positive(String post) {
    assertThat(read(post).sentiment()).as(post).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Super, trzeci tydzień czekam na zwrot. Brawo wy 🤡",
        "Great, my bag is lost again. Thanks for nothing 🙄"
      })
  void a_sarcastic_complaint_is_not_taken_for_strong_praise(String post) {
    assertThat(read(post).sentiment()).as(post).isLessThan(0.5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "obsługa to jakiś joke, totally unprofessional, nie polecam",
        "customer service dno, never again, szkoda kasy"
      })
  void complaints_in_two_languages_at_once_are_negative(String post) {
    assertThat(read(post).isNegative()).as(post + read(post)).isTrue();
  }

  @Test
  void polish_without_diacritics_reads_like_polish_with_them() {
    var with = read("Żałosna obsługa, zwróćcie mi pieniądze");
    var without = read("Zalosna obsluga, zwroccie mi pieniadze");

    assertThat(without.language()).isEqualTo("pl");
    assertThat(without.sentiment()).isEqualTo(with.sentiment());
    assertThat(without.isComplaint()).isEqualTo(with.isComplaint());
  }

  @Test
  void sentiment_clues_point_at_the_strongest_words() {
    var post = "@acme 😀 this is a horrible, horrible kettle";

    var words =
        read(post).clues().stream()
            .filter(clue -> clue.kind() == Clue.Kind.SENTIMENT)
            .map(clue -> post.substring(clue.start(), clue.end()));

    assertThat(words).contains("horrible");
  }

  private static Reading read(String post) {
    return READER.read(post, Optional.empty());
  }
}
