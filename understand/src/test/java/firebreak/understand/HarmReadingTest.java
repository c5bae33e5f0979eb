package firebreak.understand;

import static firebreak.model.Reading.Harm.DATA_BREACH;
import static firebreak.model.Reading.Harm.DISCRIMINATION;
import static firebreak.model.Reading.Harm.HAZARD;
import static firebreak.model.Reading.Harm.ILLEGAL;
import static firebreak.model.Reading.Harm.INJURY;
import static firebreak.model.Reading.Harm.REGULATOR;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.Reading.Clue;
import firebreak.model.Reading.Harm;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words mean harm, and which only sound like it. */
class HarmReadingTest {

  private static final Reader READER = Reader.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "My son ended up in hospital after eating your salad",
        "I burned my hand on this kettle, the handle came loose",
        "Got food poisoning from your restaurant on Friday",
        "Two passengers were injured when the bus braked",
        "Po obiedzie u was córka wylądowała w szpitalu",
        "poparzylam reke waszym czajnikiem",
        "Mąż złamał nogę na waszych mokrych schodach"
      })
  void hurt_people_are_injuries(String post) {
    assertThat(harmsOf(post)).as(post).contains(INJURY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The charger caught fire on my desk",
        "your power bank exploded in my bag",
        "I found glass in my salad today",
        "Is there a safety recall for this heater?",
        "Ładowarka stopiła się w nocy, mogliśmy spłonąć",
        "w zupie znalazłam kawałek szkła, szkło w jedzeniu to skandal",
        "Hamulce w nowym rowerze nie działają"
      })
  void dangerous_products_are_hazards(String post) {
    assertThat(harmsOf(post)).as(post).contains(HAZARD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my account was hacked and nobody helps",
        "You leaked my home address to strangers",
        "Logged in and I can see someone else's orders",
        "Wyciekły moje dane z waszego sklepu",
        "ktoś włamał się na moje konto",
        "Widzę zamówienia innych klientów, to wyciek danych"
      })
  void leaks_and_taken_accounts_are_data_breaches(String post) {
    assertThat(harmsOf(post)).as(post).contains(DATA_BREACH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I will sue you over this",
        "Reported you to the ombudsman this morning",
        "my lawyer will contact you, expect a lawsuit",
        "Zgłaszam sprawę do UOKiK",
        "Spotkamy się w sądzie, pozew już gotowy",
        "Sanepid już wie o waszej kuchni"
      })
  void authorities_and_courts_are_regulators(String post) {
    assertThat(harmsOf(post)).as(post).contains(REGULATOR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Your driver assaulted my friend",
        "they stole money from my card",
        "Kurier ukradł mi paczkę",
        "wyłudzacie pieniądze od starszych ludzi"
      })
  void crimes_are_illegal(String post) {
    assertThat(harmsOf(post)).as(post).contains(ILLEGAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Your guard is a racist",
        "they refused to serve us because my wife is black",
        "Wyprosili go z lokalu, bo jest na wózku",
        "dyskryminujecie matki z dziećmi"
      })
  void unequal_treatment_is_discrimination(String post) {
    assertThat(harmsOf(post)).as(post).contains(DISCRIMINATION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You are killing it with this campaign",
        "this track is fire",
        "my phone is dead",
        "you people kill me",
        "battery died after an hour",
        "I'm dying to try the new menu",
        "so sad that you closed the shop",
        "I am sick of this app",
        "what a steal at this price",
        "shocked at how nice the staff was",
        "this discount is the bomb",
        "You were charged correctly, no fraud alert on my card",
        "Umarłam ze śmiechu, świetna reklama",
        "telefon mi padł i nie mam ładowarki",
        "ta promocja to ogień",
        "zabijecie mnie tymi cenami",
        "chory pomysł, kto to wymyślił",
        "prawie dostałam zawału, tak ładne",
        "Zatrudnię kierowcę od zaraz",
        "zdrowy rozsądek przede wszystkim",
        "kiedy otwieracie sklep w Gdyni?"
      })
  void figures_of_speech_are_no_harm(String post) {
    assertThat(harmsOf(post)).as(post).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nobody was injured, thank God",
        "no injuries reported at the store",
        "It is not illegal",
        "Nikt nie został ranny",
        "nie było żadnych poszkodowanych"
      })
  void harm_that_is_denied_is_no_harm(String post) {
    assertThat(harmsOf(post)).as(post).isEmpty();
  }

  @Test
  void one_insult_is_not_yet_an_allegation() {
    assertThat(harmsOf("what a scam")).isEmpty();
    assertThat(harmsOf("what a scam, thieves, all of you")).contains(ILLEGAL);
  }

  @Test
  void clues_point_at_the_words_that_say_so() {
    var post = "Hello 😀 Łódź! the charger caught fire on my desk";

    var clues =
        READER.read(post, Optional.empty()).clues().stream()
            .filter(clue -> clue.kind() == Clue.Kind.HARM)
            .map(clue -> post.substring(clue.start(), clue.end()));

    assertThat(clues).contains("caught fire");
  }

  private static java.util.Set<Harm> harmsOf(String post) {
    return READER.read(post, Optional.empty()).harms();
  }
}
