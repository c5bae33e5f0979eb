package firebreak.respond.speaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import firebreak.respond.speaking.Recognition.AsApproved;
import firebreak.respond.speaking.Recognition.SaidOtherwise;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecognitionTest {

  static final String APPROVED =
      "@mila We're sorry — your charger got hot. We look into it now and refund 10.50 €. Ana";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@mila We're sorry — your charger got hot. We look into it now and refund 10.50 €. Ana",
        "We're sorry - your charger got hot.\nWe look into it now and refund 10.50 €.\n\nAna ",
        "@acmecare @mila, WE’RE SORRY – your charger got hot! we look into it now, and refund 10,50 €. ana",
      })
  void knows_the_words_again_whatever_a_keyboard_or_a_platform_did_to_their_marks(String posted) {
    assertThat(Recognition.of(APPROVED, posted)).isEqualTo(new AsApproved());
  }

  @Test
  void knows_polish_words_again_that_were_typed_without_their_marks() {
    assertThat(
            Recognition.of(
                "Przepraszamy, że ładowarka się grzała.", "Przepraszamy ze ladowarka sie grzala"))
        .isEqualTo(new AsApproved());
  }

  @ParameterizedTest
  @CsvSource({
    "We look into it now., We look into it not.",
    "We refund 10.50 €., We refund 100.50 €.",
    "We refund 10%., We refund 10.",
    "We are sorry., We are sorry 🤡.",
    "We are sorry., We are not sorry.",
    "We are sorry., ''",
  })
  void says_aloud_when_other_words_stand_there(String approved, String posted) {
    assertThat(Recognition.of(approved, posted)).isInstanceOf(SaidOtherwise.class);
  }

  @Test
  void shows_what_was_left_out_and_what_was_put_in() {
    var seen = Recognition.of("We are sorry. Ana", "We are very sorry. Jan");

    assertThat(((SaidOtherwise) seen).difference())
        .filteredOn(piece -> piece.kind() != Changes.Kind.KEPT)
        .extracting(piece -> piece.kind() + " " + piece.text().strip())
        .containsExactlyInAnyOrder("ADDED very", "REMOVED Ana", "ADDED Jan");
  }

  @Test
  void a_very_long_post_comes_to_an_end_with_the_comparison() {
    var approved = "sorry ".repeat(2_000);
    var posted = "@a ".repeat(7_000) + "x".repeat(20_000);

    assertTimeout(
        Duration.ofSeconds(60),
        () -> assertThat(Recognition.of(approved, posted)).isInstanceOf(SaidOtherwise.class));
  }
}
