package firebreak.understand;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.Reading;
import firebreak.model.Reading.Harm;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole readings of whole posts, in English and Polish. */
class ReaderTest {

  static final Reader READER = Reader.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Third week and still no refund. Your customer service is a disgrace.",
        "The zip broke after one day and nobody answers my emails. Awful.",
        "worst delivery ever, my parcel is lost and you just ignore me",
        "Never buying from you again, total waste of money",
        "I am so disappointed, the shoes fell apart after a week",
        "Nie polecam, paczka przyszła uszkodzona i nikt nie odpowiada.",
        "Od tygodnia czekam na zwrot pieniędzy, żenada!",
        "Wasza aplikacja znowu nie działa, fatalna obsługa",
        "nie dziala logowanie, nikt nie odbiera telefonu, dramat",
        "Kurtka do niczego, szkoda pieniędzy. Nigdy więcej."
      })
  void a_complaint_is_negative(String post) {
    var reading = read(post);

    assertThat(reading.isNegative()).as(post + " " + reading).isTrue();
    assertThat(reading.isComplaint()).as(post + " " + reading).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I love these boots, best purchase this year!",
        "Thank you so much for the quick help, great service",
        "The new app looks amazing 😍",
        "Not bad at all, really happy with it",
        "Polecam, szybka dostawa i bardzo miła obsługa!",
        "Dziękuję za pomoc, jesteście super",
        "Najlepsza pizza w mieście, pycha 😍",
        "wszystko dziala bez zarzutu, polecam"
      })
  void praise_is_positive_and_no_complaint(String post) {
    var reading = read(post);

    assertThat(reading.sentiment()).as(post + " " + reading).isGreaterThan(0.2);
    assertThat(reading.isComplaint()).as(post + " " + reading).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What time does the shop on Main Street open on Sunday?",
        "Do you ship to Norway?",
        "Czy macie te buty w rozmiarze 38?",
        "O której otwieracie w niedzielę?"
      })
  void a_plain_question_is_neither_negative_nor_a_complaint(String post) {
    var reading = read(post);

    assertThat(reading.isNegative()).as(post + " " + reading).isFalse();
    assertThat(reading.isComplaint()).as(post + " " + reading).isFalse();
  }

  @Test
  void an_empty_text_says_nothing() {
    var reading = read("");

    assertThat(reading)
        .isEqualTo(
            new Reading(
                "und",
                0,
                reading.complaint(),
                0,
                java.util.Set.<Harm>of(),
                false,
                java.util.List.of()));
    assertThat(reading.isComplaint()).isFalse();
  }

  static Reading read(String post) {
    return READER.read(post, Optional.empty());
  }
}
