package firebreak.respond.guard.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {

  @Test
  void cuts_words_and_keeps_their_places() {
    var text = Text.of("Żółw, śpi");

    assertThat(text.words()).containsExactly(new Word("zolw", 0, 4, 0), new Word("spi", 6, 9, 0));
  }

  @Test
  void keeps_a_handle_whole_and_leaves_links_out() {
    assertThat(Text.of("@jan_k.bsky.social see https://acme.example/you-should now").words())
        .extracting(Word::folded)
        .containsExactly("@jan_k.bsky.social", "see", "now");
  }

  @Test
  void does_not_end_a_sentence_inside_a_number_or_at_an_abbreviation() {
    assertThat(Text.of("Wersja 9.5 przy ul. Długiej działa. Tak!").sentences()).hasSize(2);
  }

  @Test
  void counts_a_short_form_once() {
    assertThat(Text.of("We'll come").wordsAsWritten()).isEqualTo(2);
  }

  @Test
  void reads_through_invisible_signs_and_look_alike_letters() {
    assertThat(Text.of("re\u00adfund ｆｒｅｅ 𝐧𝐨𝐰").words())
        .extracting(Word::folded)
        .containsExactly("refund", "free", "now");
  }

  @Test
  void says_how_much_two_texts_share() {
    var words = "we are sorry that your parcel came broken today";

    assertThat(Likeness.of(words, words)).isEqualTo(1);
    assertThat(Likeness.of(words, "a very different answer about quite another thing")).isZero();
    assertThat(Likeness.of(words, "We are sorry that your parcel came late today!"))
        .isBetween(0.3, 0.7);
    assertThat(Likeness.of("thank you", "Thank you!")).isEqualTo(1);
  }
}
