package firebreak.respond.guard.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasebookTest {

  @Test
  void finds_words_in_a_row_whatever_their_case_and_diacritics() {
    assertThat(hits("to twoja wina", "Niestety TO TWOJA Wina!")).containsExactly("TO TWOJA Wina");
    assertThat(hits("zażółć gęślą", "ZAZOLC gesla jaźń")).containsExactly("ZAZOLC gesla");
  }

  @Test
  void takes_any_ending_of_a_stem_and_any_of_several_words() {
    assertThat(hits("przepraszam* jeśli|gdyby", "Przepraszamy, gdyby ktoś"))
        .containsExactly("Przepraszamy, gdyby");
  }

  @Test
  void skips_up_to_so_many_words_and_leaves_out_what_is_optional() {
    assertThat(hits("we ~2 refund", "we will gladly refund"))
        .containsExactly("we will gladly refund");
    assertThat(hits("we ~2 refund", "we will very gladly refund")).isEmpty();
    assertThat(hits("calm ?right down", "calm down")).containsExactly("calm down");
  }

  @Test
  void heeds_what_must_not_follow_and_where_a_sentence_begins_or_ends() {
    assertThat(hits("your fault !if", "your fault if")).isEmpty();
    assertThat(hits("your fault !if", "your fault")).containsExactly("your fault");
    assertThat(hits("^ we disagree", "Sorry. We disagree")).containsExactly("We disagree");
    assertThat(hits("^ we disagree", "If we disagree")).isEmpty();
    assertThat(hits("or else $", "or else what")).isEmpty();
  }

  @Test
  void never_matches_across_the_end_of_a_sentence() {
    assertThat(hits("you should have", "It is for you. Should have come.")).isEmpty();
  }

  @Test
  void reads_short_forms_in_full() {
    assertThat(hits("we will not", "We won’t go")).containsExactly("We won’t");
    assertThat(hits("can not", "I cannot")).containsExactly("cannot");
  }

  @Test
  void refuses_phrases_that_begin_with_a_gap_or_match_in_too_many_ways() {
    var book = new Phrasebook<String>();

    for (var broken : List.of("~2 you", "?you are", "a ~9 b ~9 c ~9 d", "don't", "a||b")) {
      assertThatThrownBy(() -> book.add("x", broken))
          .as(broken)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static List<String> hits(String phrase, String words) {
    var book = new Phrasebook<String>();
    book.add("x", phrase);
    return book.hits(Text.of(words)).stream().map(hit -> hit.span().of(words)).toList();
  }
}
