package firebreak.desk.replies;

import static firebreak.desk.replies.Answer.done;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.brands.Brand;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.replies.Answer.Said;
import firebreak.desk.replies.Answer.Why;
import firebreak.desk.replies.Composition.State;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.SettableClock;
import firebreak.model.PostId;
import firebreak.respond.crisis.WordsKind;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DeskTest
class AgreeingTest {

  static final Duration GATE = Duration.ofMinutes(10);

  @Autowired Pens pens;
  @Autowired MoodyVoice voices;
  @Autowired Writing writing;
  @Autowired Agreeing agreeing;
  @Autowired PracticeColleague colleague;
  @Autowired Compositions compositions;
  @Autowired Publications publications;
  @Autowired SettableClock clock;

  Brand brand = Pens.NOBODY;
  Person ana;
  Person jan;

  @BeforeEach
  void twoPeopleAndABrand() {
    brand = pens.aBrand();
    voices.of(brand);
    ana = pens.somebody("Ana", Role.APPROVER);
    jan = pens.somebody("Jan", Role.APPROVER);
  }

  @Test
  void an_ordinary_ticket_needs_nobody_but_the_guard() {
    long id = pens.written(brand, pens.question(brand), ana, Pens.CALM);

    assertThat(agreeing.send(id, ana)).isEqualTo(done(Said.ON_ITS_WAY));
    assertThat(state(id)).isEqualTo(State.OUT);
  }

  @Test
  void the_guard_refuses_and_then_allows() {
    long id = pens.written(brand, pens.question(brand), ana, Pens.LOOSE);

    assertThat(why(agreeing.send(id, ana))).isEqualTo(Why.GUARD_BLOCKS);
    assertThat(why(agreeing.publish(id, ana))).isEqualTo(Why.GUARD_BLOCKS);
    assertThat(publications.of(id)).isEmpty();

    pens.write(id, ana, Pens.CALM);
    assertThat(agreeing.send(id, ana)).isEqualTo(done(Said.ON_ITS_WAY));
  }

  @Test
  void empty_words_go_nowhere() {
    long id = pens.begun(brand, pens.question(brand), ana);

    assertThat(why(agreeing.send(id, ana))).isEqualTo(Why.EMPTY);
    assertThat(why(agreeing.publish(id, ana))).isEqualTo(Why.EMPTY);
  }

  @Test
  void words_under_a_watched_story_wait_for_another_person() {
    long id = waiting();

    assertThat(state(id)).isEqualTo(State.WAITS);
    assertThat(why(agreeing.publish(id, ana))).isEqualTo(Why.APPROVAL_MISSING);
    assertThat(agreeing.approve(id, pens.fingerprint(id), jan)).isEqualTo(done(Said.ON_ITS_WAY));
    assertThat(state(id)).isEqualTo(State.OUT);
  }

  @Test
  void whoever_wrote_any_of_the_words_does_not_count() {
    long id = waiting();

    assertThat(why(agreeing.approve(id, pens.fingerprint(id), ana))).isEqualTo(Why.OWN_WORDS);

    pens.write(id, jan, Pens.CALM + " and Jan");
    agreeing.send(id, ana);
    assertThat(why(agreeing.approve(id, pens.fingerprint(id), jan))).isEqualTo(Why.OWN_WORDS);
    assertThat(state(id)).isEqualTo(State.WAITS);
  }

  @Test
  void a_responder_may_not_agree() {
    long id = waiting();
    var ola = pens.somebody("Ola", Role.RESPONDER);

    assertThat(why(agreeing.approve(id, pens.fingerprint(id), ola))).isEqualTo(Why.NOT_AN_APPROVER);
    assertThat(why(agreeing.sendBack(id, "no", ola))).isEqualTo(Why.NOT_AN_APPROVER);
  }

  @Test
  void a_yes_is_for_exactly_the_words_that_were_read() {
    long id = waiting();
    var read = pens.fingerprint(id);

    pens.write(id, ana, Pens.CALM.replace("hot", "warm"));
    agreeing.send(id, ana);

    assertThat(why(agreeing.approve(id, read, jan))).isEqualTo(Why.OTHER_WORDS);
  }

  @Test
  void any_change_voids_what_others_agreed_to_and_says_so() {
    long id = agreedInsideTheGate();

    assertThat(pens.write(id, ana, Pens.CALM.replace("hot", "warm")))
        .isEqualTo(done(Said.KEPT_AND_VOIDED));

    clock.forward(GATE);
    assertThat(why(agreeing.publish(id, ana))).isEqualTo(Why.APPROVAL_MISSING);
    pens.write(id, ana, Pens.CALM);
    assertThat(why(agreeing.publish(id, ana))).isEqualTo(Why.APPROVAL_MISSING);
  }

  @Test
  void to_call_words_safe_is_a_change_too() {
    long id = agreedInsideTheGate();

    assertThat(pens.write(id, ana, Pens.CALM, WordsKind.SAFETY))
        .isEqualTo(done(Said.KEPT_AND_VOIDED));
    assertThat(why(agreeing.publish(id, ana))).isEqualTo(Why.APPROVAL_MISSING);
  }

  @Test
  void nothing_goes_out_while_the_gate_is_shut() {
    long id = agreedInsideTheGate();

    assertThat(why(agreeing.publish(id, ana))).isIn(Why.GATE_SHUT, Why.GUARD_BLOCKS);
    assertThat(publications.of(id)).isEmpty();

    clock.forward(GATE);
    assertThat(agreeing.publish(id, ana)).isEqualTo(done(Said.ON_ITS_WAY));
  }

  @Test
  void words_that_keep_people_safe_do_not_wait() {
    long id = pens.begun(brand, pens.storm(brand), ana);
    pens.write(id, ana, "Please unplug the charger now, because it can get hot.", WordsKind.SAFETY);

    assertThat(agreeing.send(id, ana)).isEqualTo(done(Said.SENT));
    assertThat(agreeing.approve(id, pens.fingerprint(id), jan)).isEqualTo(done(Said.ON_ITS_WAY));
  }

  @Test
  void words_come_back_with_a_remark() {
    long id = waiting();

    assertThat(why(agreeing.sendBack(id, " ", jan))).isEqualTo(Why.SAY_WHY);
    assertThat(agreeing.sendBack(id, "Say who signs.", jan)).isEqualTo(done(Said.SENT_BACK));

    var back = compositions.byId(id).orElseThrow();
    assertThat(back.state()).isEqualTo(State.DRAFT);
    assertThat(back.standing().remark().orElseThrow().words()).isEqualTo("Say who signs.");
  }

  @Test
  void what_was_put_aside_can_be_taken_up_again() {
    long id = waiting();

    assertThat(writing.putAside(id, ana)).isEqualTo(done(Said.PUT_ASIDE));
    assertThat(why(agreeing.approve(id, pens.fingerprint(id), jan)))
        .isEqualTo(Why.NOT_AT_THIS_STAGE);
    assertThat(writing.takeUp(id, ana)).isEqualTo(done(Said.TAKEN_UP));
    assertThat(state(id)).isEqualTo(State.DRAFT);
  }

  @Test
  void a_thread_gets_one_public_reply() {
    var root = pens.question(brand);
    var other = pens.answers(brand, root, "petra", "And a lamp of mine?");
    long first = pens.written(brand, root, ana, Pens.CALM);
    long second = pens.written(brand, other, jan, Pens.CALM.replace("mila", "petra"));

    agreeing.send(first, ana);

    assertThat(why(agreeing.send(second, jan))).isEqualTo(Why.ALREADY_ANSWERED);
    assertThat(why(agreeing.publish(second, jan))).isIn(Why.ALREADY_ANSWERED, Why.GUARD_BLOCKS);
    assertThat(writing.open(brand, root, jan)).isEqualTo(new Writing.Opened.Answered(first));
  }

  @Test
  void of_two_who_publish_in_one_thread_at_the_same_moment_one_is_refused() throws Exception {
    var root = pens.question(brand);
    var other = pens.answers(brand, root, "petra", "And a lamp of mine?");
    long first = pens.written(brand, root, ana, Pens.CALM);
    long second = pens.written(brand, other, jan, Pens.CALM.replace("mila", "petra"));

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers =
          threads.invokeAll(
              List.of(() -> agreeing.publish(first, ana), () -> agreeing.publish(second, jan)));

      assertThat(List.of(answers.getFirst().get(), answers.getLast().get()))
          .filteredOn(answer -> answer.equals(done(Said.ON_ITS_WAY)))
          .hasSize(1);
    }
    assertThat(List.of(publications.of(first).isPresent(), publications.of(second).isPresent()))
        .containsExactlyInAnyOrder(true, false);
  }

  @Test
  void a_reply_that_our_account_gave_elsewhere_counts() {
    var root = pens.question(brand);
    long id = pens.written(brand, root, ana, Pens.CALM);

    pens.answers(brand, root, "AcmeCare", "We answered by hand.");

    assertThat(why(agreeing.send(id, ana))).isEqualTo(Why.ALREADY_ANSWERED);
  }

  @Test
  void the_practice_colleague_reads_in_drills_only() {
    var drill = pens.aDrill();
    long practice = pens.written(drill, pens.storm(drill), ana, Pens.CALM);
    long real = waiting();
    clock.forward(GATE);
    agreeing.send(practice, ana);

    assertThat(why(colleague.read(real, pens.fingerprint(real), ana))).isEqualTo(Why.NOT_A_DRILL);
    assertThat(colleague.read(practice, pens.fingerprint(practice), ana))
        .isEqualTo(done(Said.ON_ITS_WAY));
    assertThat(pens.people().byEmail("practice-colleague@drill.invalid"))
        .hasValueSatisfying(person -> assertThat(person.active()).isFalse());
  }

  /** Sent to approval after the gate of its story has opened. */
  private long waiting() {
    long id = pens.written(brand, pens.storm(brand), ana, Pens.CALM);
    clock.forward(GATE);
    assertThat(agreeing.send(id, ana)).isEqualTo(done(Said.SENT));
    return id;
  }

  private long agreedInsideTheGate() {
    PostId post = pens.storm(brand);
    long id = pens.written(brand, post, ana, Pens.CALM);
    assertThat(agreeing.send(id, ana)).isEqualTo(done(Said.SENT));
    assertThat(agreeing.approve(id, pens.fingerprint(id), jan))
        .isEqualTo(done(Said.AGREED_AND_WAITING));
    return id;
  }

  private State state(long id) {
    return compositions.byId(id).orElseThrow().state();
  }

  private static Why why(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Refused.class);
    return ((Answer.Refused) answer).why();
  }
}
