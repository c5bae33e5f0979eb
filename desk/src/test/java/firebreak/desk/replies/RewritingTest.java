package firebreak.desk.replies;

import static firebreak.desk.replies.Answer.done;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.people.Role;
import firebreak.desk.replies.Answer.Refused;
import firebreak.desk.replies.Answer.Said;
import firebreak.desk.replies.Answer.Why;
import firebreak.desk.replies.Composition.State;
import firebreak.desk.testkit.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class RewritingTest extends ComposerDesk {

  static final String BETTER = Pens.CALM.replace("got hot", "melted");

  @Autowired Rewriting rewriting;
  @Autowired Writing writing;

  RewritingTest(@Autowired WebApplicationContext desk) {
    super(desk);
  }

  @Test
  void a_reader_changes_and_agrees_and_whoever_wrote_agrees_to_the_change() {
    long id = waiting();

    assertThat(rewriting.change(id, pens.fingerprint(id), BETTER, jan))
        .isEqualTo(done(Said.CHANGED));
    assertThat(agreeing.approve(id, pens.fingerprint(id), ana)).isEqualTo(done(Said.ON_ITS_WAY));

    assertThat(stored(id)).isEqualTo(BETTER);
  }

  @Test
  void who_changed_the_words_does_not_agree_to_them_a_second_time() {
    long id = waiting();
    rewriting.change(id, pens.fingerprint(id), BETTER, jan);

    assertThat(why(agreeing.approve(id, pens.fingerprint(id), jan))).isEqualTo(Why.OWN_WORDS);
    assertThat(why(agreeing.publish(id, jan))).isEqualTo(Why.APPROVAL_MISSING);
    assertThat(compositions.byId(id).orElseThrow().state()).isEqualTo(State.WAITS);
  }

  @Test
  void somebody_who_may_not_approve_and_wrote_nothing_still_may_not() {
    long id = waiting();
    rewriting.change(id, pens.fingerprint(id), BETTER, jan);
    var ola = pens.somebody("Ola", Role.RESPONDER);

    assertThat(why(agreeing.approve(id, pens.fingerprint(id), ola))).isEqualTo(Why.NOT_AN_APPROVER);
  }

  @Test
  void an_earlier_yes_is_not_for_the_changed_words() {
    long id = waiting();
    var before = pens.fingerprint(id);
    rewriting.change(id, before, BETTER, jan);

    assertThat(why(agreeing.approve(id, before, ana))).isEqualTo(Why.OTHER_WORDS);
  }

  @Test
  void a_change_that_the_guard_stops_changes_nothing() {
    long id = waiting();

    assertThat(why(rewriting.change(id, pens.fingerprint(id), Pens.LOOSE, jan)))
        .isEqualTo(Why.GUARD_BLOCKS);
    assertThat(stored(id)).isEqualTo(Pens.CALM);
  }

  @Test
  void a_change_of_words_that_changed_meanwhile_is_refused() {
    long id = waiting();
    var read = pens.fingerprint(id);
    writing.takeBack(id, ana);
    pens.write(id, ana, Pens.CALM + " and all");
    agreeing.send(id, ana);

    assertThat(why(rewriting.change(id, read, BETTER, jan))).isEqualTo(Why.OTHER_WORDS);
  }

  @Test
  void the_author_sees_what_was_taken_out_and_put_in() throws Exception {
    long id = waiting();
    rewriting.change(id, pens.fingerprint(id), BETTER, jan);

    assertThat(page("/replies/" + id, ana))
        .contains("Jan changed the words and agrees to them")
        .contains("<del>got hot.</del><ins>melted.</ins>")
        .contains("Approve these words");
  }

  @Test
  void what_was_typed_is_still_there_when_the_guard_stops_it() throws Exception {
    long id = waiting();

    var page =
        send("/replies/" + id + "/change", jan, "read", pens.fingerprint(id), "words", Pens.LOOSE);

    assertThat(page.getStatus()).isEqualTo(422);
    assertThat(text(page)).contains("4411-29384").contains(pens.fingerprint(id));
  }

  private static Why why(Answer answer) {
    return ((Refused) answer).why();
  }
}
