package firebreak.desk.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import firebreak.desk.crises.Crises;
import firebreak.desk.people.Role;
import firebreak.desk.replies.Answer.Said;
import firebreak.desk.replies.Answer.Why;
import firebreak.desk.replies.Publication.State;
import firebreak.desk.testkit.DeskTest;
import firebreak.model.PostId;
import firebreak.respond.crisis.ClaimVerdict;
import firebreak.respond.crisis.Command;
import firebreak.respond.crisis.CrisisEvent.WordsHandled;
import firebreak.respond.crisis.CrisisEvent.WordsPublished;
import firebreak.respond.crisis.Handling;
import firebreak.respond.crisis.ToReview;
import firebreak.respond.speaking.Carrying;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class ByHandTest extends ByHandDesk {

  static final String OTHER =
      "@mila we are sorry that your charger got hot. It was your own fault. Ana";

  @Autowired ByHand byHand;
  @Autowired Reminding reminding;
  @Autowired Crises crises;
  @Autowired JdbcClient db;

  ByHandTest(WebApplicationContext desk) {
    super(desk);
  }

  @Test
  void approved_words_are_shown_to_a_person_with_the_place_and_the_time() throws Exception {
    long id = handed(question());

    assertThat(page("/replies/" + id, ana))
        .contains("approved-words", "Copy the approved words", "Open the post on X")
        .contains("https://x.com/mila/status/", "yours to post", "I have posted it");
    assertThat(work(id).carrier()).isEqualTo(ana.id());
    assertThat(work(id).due()).isAfter(clock.instant());
    assertThat(page("/replies", ana)).contains("somebody has to post it by hand");
  }

  @Test
  void before_the_gate_is_open_and_somebody_agreed_there_is_nothing_to_copy() throws Exception {
    var post = storm();
    long id = pens.written(brand, post, ana, Pens.CALM);
    agreeing.send(id, ana);
    assertThat(page("/replies/" + id, ana)).doesNotContain("approved-words");

    agreeing.approve(id, pens.fingerprint(id), jan);
    assertThat(page("/replies/" + id, ana)).doesNotContain("approved-words");
    assertThat(publications.of(id)).isEmpty();

    clock.forward(AgreeingTest.GATE);
    agreeing.publish(id, ana);
    waitFor(id, State.HANDED);
    assertThat(page("/replies/" + id, ana)).contains("approved-words");
  }

  @Test
  void while_everything_is_stopped_nobody_gets_words_to_copy() throws Exception {
    long id = handed(question());
    outgoing.stopEverything(jan.id(), "our own reply burns");

    assertThat(page("/replies/" + id, ana))
        .doesNotContain("approved-words")
        .contains("Everything outgoing is stopped. Do not post these words now.");

    outgoing.goOn(jan.id());
    assertThat(page("/replies/" + id, ana)).contains("approved-words");
  }

  @Test
  void words_queued_while_everything_is_stopped_are_handed_to_nobody() {
    outgoing.stopEverything(jan.id(), "test");
    long id = pens.written(brand, question(), ana, Pens.CALM);
    agreeing.publish(id, ana);

    publications.of(id).ifPresent(one -> assertThat(handworks.of(one.id())).isEmpty());
    assertThat(publications.of(id).orElseThrow().state()).isEqualTo(State.QUEUED);
    outgoing.goOn(jan.id());
    waitFor(id, State.HANDED);
  }

  @Test
  void our_reply_is_recognised_when_the_channel_tells_of_it() throws Exception {
    var post = question();
    long id = handed(post);

    var said = weSay(post, "  " + Pens.CALM.replace("@mila ", "") + "\n");

    var published = waitFor(id, State.PUBLIC);
    assertThat(published.fate().post()).hasValue(said);
    assertThat(published.fate().permalink().toString()).contains("x.com/AcmeCare/status/");
    assertThat(published.fate().otherwise()).isEmpty();
    assertThat(page("/replies/" + id, ana))
        .contains("The desk has heard our reply on X.")
        .doesNotContain("said-otherwise");
  }

  @Test
  void somebody_else_who_says_the_same_words_is_not_us() {
    var post = question();
    long id = handed(post);

    says(post, "acmecare_fan", Pens.CALM);
    var other = question();
    says(other, "AcmeCare", "Thank you for asking.");

    assertThat(handworks.ours(publications.of(id).orElseThrow().id())).isEmpty();
    assertThat(publications.of(id).orElseThrow().state()).isEqualTo(State.HANDED);
  }

  @Test
  void other_words_than_approved_are_told_loudly_and_stay_a_point_of_the_review() throws Exception {
    var post = inARoom();
    var room = rulings.rulingFor(brand.id(), post).crisis().orElseThrow();
    crises.decide(
        room, new Command.RecordCheck(ana.id(), ClaimVerdict.TRUE, "one hotel, overbooked"));
    long id = pens.written(brand, post, ana, Pens.CALM);
    agreeing.send(id, ana);
    agreeing.approve(id, pens.fingerprint(id), jan);
    waitFor(id, State.HANDED);

    weSay(post, OTHER);

    waitFor(id, State.PUBLIC);
    var timeline = crises.byId(room).orElseThrow().timeline();
    assertThat(timeline.all(WordsPublished.class))
        .singleElement()
        .satisfies(event -> assertThat(event.words()).isEqualTo(OTHER));
    assertThat(timeline.all(WordsHandled.class))
        .filteredOn(event -> event.how() == Handling.SAID_OTHERWISE)
        .singleElement()
        .satisfies(event -> assertThat(event.remark()).contains("own fault", "[− ", "[+ "));
    assertThat(ToReview.in(timeline)).anyMatch(ToReview::isOpen);
    assertThat(page("/replies/" + id, ana))
        .contains("Said differently than approved.", "<ins>", "<del>");
    assertThat(stored(id)).isEqualTo(Pens.CALM);
  }

  @Test
  void posted_but_never_heard_is_asked_again_before_anybody_posts_again() throws Exception {
    long id = handed(question());
    assertThat(said(byHand.posted(id, "", ana))).isEqualTo(Said.POSTED);
    assertThat(page("/replies/" + id, ana)).doesNotContain("approved-words");
    assertThat(why(byHand.posted(id, "", ana))).isEqualTo(Why.NOT_AT_THIS_STAGE);
    assertThat(why(byHand.takeBack(id, ana))).isEqualTo(Why.NOT_AT_THIS_STAGE);

    clock.forward(Carrying.TIME_TO_BE_HEARD);
    assertThat(page("/replies/" + id, ana))
        .contains("Look there before anything else: do they stand there?")
        .doesNotContain("approved-words");

    assertThat(said(byHand.notPosted(id, ana))).isEqualTo(Said.YOURS_TO_POST);
    assertThat(page("/replies/" + id, ana)).contains("approved-words");
  }

  @Test
  void a_second_yes_counts_and_what_is_heard_later_takes_its_place() {
    var post = question();
    long id = handed(post);
    byHand.posted(id, "", ana);
    clock.forward(Carrying.TIME_TO_BE_HEARD);

    assertThat(said(byHand.posted(id, "", ana))).isEqualTo(Said.CONFIRMED);
    assertThat(waitFor(id, State.PUBLIC).fate().post().toString()).contains("by-hand-");

    var heard = weSay(post, OTHER);
    await().until(() -> publications.of(id).orElseThrow().fate().post().equals(Optional.of(heard)));
    assertThat(publications.of(id).orElseThrow().fate().otherwise()).hasValue(OTHER);
    assertThat(
            db.sql("select count(*) from publication where reply_id = ?")
                .param(id)
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void an_address_of_our_reply_names_it() {
    var post = question();
    long id = handed(post);

    assertThat(why(byHand.posted(id, "https://example.org/status/7", ana)))
        .isEqualTo(Why.ADDRESS_ELSEWHERE);
    assertThat(why(byHand.posted(id, "javascript:alert(1)", ana))).isEqualTo(Why.ADDRESS_ELSEWHERE);
    assertThat(why(byHand.posted(id, "https://x.com/mila/status/" + post.externalId(), ana)))
        .isEqualTo(Why.ADDRESS_IS_THEIRS);
    assertThat(said(byHand.posted(id, "https://x.com/AcmeCare/status/77001", ana)))
        .isEqualTo(Said.POSTED);
    assertThat(work(id).claim().orElseThrow().post()).hasValue(new PostId(X, "77001"));
  }

  @Test
  void a_thread_has_one_reply_and_a_second_one_by_hand_is_told_loudly() throws Exception {
    var post = question();
    var petra = says(post, "petra", "And what of my Acme charger?");
    long second = pens.written(brand, petra, ana, Pens.CALM.replace("mila", "petra"));
    long id = handed(post);
    assertThat(why(agreeing.publish(second, ana))).isIn(Why.ALREADY_ANSWERED, Why.GUARD_BLOCKS);

    weSay(post, Pens.CALM);
    waitFor(id, State.PUBLIC);
    assertThat(page("/replies/" + id, ana)).doesNotContain("said-twice");
    weSay(post, "Dear Mila, and another thing.");

    await().until(() -> work(id).heard().second().isPresent());
    assertThat(page("/replies/" + id, ana))
        .contains("A second public reply of ours stands in this thread.");
    assertThat(why(agreeing.publish(second, ana))).isIn(Why.ALREADY_ANSWERED, Why.GUARD_BLOCKS);
  }

  @Test
  void words_that_nobody_posted_can_be_changed_and_need_a_new_yes() {
    long id = handed(question());

    assertThat(said(byHand.takeBack(id, ana))).isEqualTo(Said.TAKEN_BACK);

    assertThat(compositions.byId(id).orElseThrow().state()).isEqualTo(Composition.State.DRAFT);
    agreeing.publish(id, ana);
    waitFor(id, State.HANDED);
  }

  @Test
  void somebody_else_may_take_it_over_and_a_viewer_may_not() throws Exception {
    long id = handed(question());
    var vera = pens.somebody("Vera", Role.VIEWER);
    for (var act : List.of("mine", "posted", "not-posted", "take-back")) {
      assertThat(send("/replies/" + id + "/by-hand/" + act, vera).getStatus()).isEqualTo(403);
    }
    assertThat(page("/replies/" + id, vera)).doesNotContain("approved-words");

    send("/replies/" + id + "/by-hand/mine", jan);

    assertThat(work(id).carrier()).isEqualTo(jan.id());
  }

  @Test
  void who_is_late_is_reminded_once() {
    long id = handed(question());
    clock.forward(Duration.ofMinutes(61));

    reminding.look();
    reminding.look();

    var command = publications.of(id).orElseThrow().command().value();
    assertThat(
            db.sql("select count(*) from duty_alarm where cause like ?")
                .param("%by-hand " + command + " %")
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }
}
