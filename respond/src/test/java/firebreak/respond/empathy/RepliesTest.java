package firebreak.respond.empathy;

import static firebreak.respond.empathy.EmpathyReaderTest.READER;
import static firebreak.respond.empathy.EmpathyReaderTest.angry;
import static firebreak.respond.empathy.EmpathyReaderTest.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What our words answer of what they think, feel and ask for. */
class RepliesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          they knew | We learned about it on Friday and stopped selling. | learned
          wiedzieli | Dowiedzieliśmy się w piątek. | Dowiedzieliśmy się
          this is dangerous | Please unplug the charger now. | unplug
          niebezpieczne | Prosimy nie używać ładowarki. | nie używać
          I demand an apology | We are sorry for what happened. | sorry
          przeproście | Przepraszamy za to, co się stało. | Przepraszamy
          I want a refund | Please send us a private message. | private message
          explain this | We are checking what happened. | checking
          waiting for three weeks | You waited far too long. | waited
          """)
  void a_text_answers_and_shows_with_which_words(String said, String ours, String by) {
    var replies = READER.replies(READER.map(List.of(angry("ana", said))), ours);

    assertThat(replies)
        .anySatisfy(reply ->
            assertThat(reply)
                .isInstanceOfSatisfying(
                    Reply.Answered.class,
                    answered -> assertThat(answered.by().of(ours)).containsIgnoringCase(by)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We take this seriously.",
        "We are not sorry.",
        "You wrote “we are sorry” yourself.",
        "",
      })
  void a_text_that_says_nothing_about_it_leaves_it_open(String ours) {
    var map = READER.map(List.of(angry("ana", "I expect an apology")));

    assertThat(READER.replies(map, ours)).singleElement().isInstanceOf(Reply.Open.class);
  }

  @Test
  void nobody_has_to_answer_what_people_do() {
    var map = READER.map(List.of(angry("ana", "boycott them")));

    assertThat(ids(map)).containsExactly("boycott");
    assertThat(READER.replies(map, "Hello.")).isEmpty();
  }
}
