package firebreak.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Languages of short posts. */
class LanguageGuesserTest {

  private static final LanguageGuesser GUESSER = LanguageGuesser.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "where is my order? | en",
        "your app keeps crashing | en",
        "love it, thank you! | en",
        "@acme THIS IS RIDICULOUS | en",
        "gdzie jest moja paczka? | pl",
        "nie dziala mi apka od rana | pl",
        "dziękuję za szybką pomoc | pl",
        "zwrot kasy poprosze | pl",
        "@acme ŻENADA, a nie obsługa | pl",
        "no i znowu to samo, brak slow | pl",
        "wo bleibt meine Bestellung? | de",
        "où est ma commande, s'il vous plaît ? | fr",
        "¿dónde está mi pedido? llevo esperando una semana | es",
        "dove si trova il mio pacco? | it",
        "kde je moje objednávka? čekám už týden | cs",
        "де моє замовлення? чекаю вже тиждень | uk",
        "где мой заказ? жду уже неделю | ru"
      })
  void tells_the_language_of_short_posts(String post, String language) {
    assertThat(GUESSER.guess(post)).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "!!!", "😡😡", "12345", "https://example.com/nie-dziala", "@acme"})
  void says_nothing_where_there_are_no_words(String post) {
    assertThat(GUESSER.guess(post)).isEqualTo("und");
  }

  @Test
  void believes_a_declaration_when_the_words_leave_it_open() {
    assertThat(GUESSER.guess("super", Optional.of("pl-PL"))).isEqualTo("pl");
  }

  @Test
  void does_not_believe_a_declaration_that_the_words_deny() {
    var post = "the parcel never arrived and your support does not answer";

    assertThat(GUESSER.guess(post, Optional.of("pl"))).isEqualTo("en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "english please", "../../etc", "\uD800", "xx"})
  void survives_a_declaration_that_is_no_tag(String declared) {
    assertThat(GUESSER.guess("where is my order?", Optional.of(declared))).isEqualTo("en");
  }
}
