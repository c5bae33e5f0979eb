package firebreak.desk.replies;

import static firebreak.desk.replies.Answer.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.crises.Crises;
import firebreak.desk.crises.Rulings;
import firebreak.desk.crises.Storm;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.replies.Answer.Refused;
import firebreak.desk.replies.Answer.Said;
import firebreak.desk.replies.Answer.Why;
import firebreak.desk.replies.Composition.State;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.SettableClock;
import firebreak.model.PostId;
import firebreak.respond.crisis.ClaimVerdict;
import firebreak.respond.crisis.Command;
import firebreak.respond.crisis.CrisisClock.Kind;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.crisis.ToReview;
import firebreak.respond.template.Stage;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DeskTest
class BreakingGlassTest {

  static final String READY =
      "We have seen the reports about the hotel and are checking them now. We know you are"
          + " waiting. The next news comes here at 22:10.";
  static final Duration READERS_AND_DEPUTY = Duration.ofMinutes(10);

  @Autowired Pens pens;
  @Autowired Storm storm;
  @Autowired Brands brands;
  @Autowired Crises crises;
  @Autowired Rulings rulings;
  @Autowired MoodyVoice voices;
  @Autowired Agreeing agreeing;
  @Autowired BreakingGlass glass;
  @Autowired ReadyWords ready;
  @Autowired Compositions compositions;
  @Autowired NightShift night;
  @Autowired SettableClock clock;

  Brand brand = Pens.NOBODY;
  Person ola;
  Person jan;

  @BeforeEach
  void onePersonIsAwake() {
    brand = brands.byId(storm.aBrand()).orElseThrow();
    voices.of(brand);
    ola = pens.somebody("Ola", Role.RESPONDER);
    jan = pens.somebody("Jan", Role.APPROVER);
    night.alwaysHas(brand.id(), ola);
  }

  @Test
  void whoever_is_on_duty_lets_ready_words_out_when_nobody_read_them_in_time() {
    var post = breaksOut();
    checked(post);
    long id = readyWords(post);
    clock.forward(READERS_AND_DEPUTY);

    assertThat(broken(id, "Jan does not answer")).isEqualTo(done(Said.GLASS_BROKEN));

    await().until(() -> !voices.of(brand).said.isEmpty());
    assertThat(voices.of(brand).said.values()).containsExactly(READY);
  }

  @Test
  void the_readers_and_their_deputy_have_their_time_first() {
    long id = readyWords(breaksOut());
    clock.forward(READERS_AND_DEPUTY.minusSeconds(1));

    assertThat(why(broken(id, "I am in a hurry"))).isEqualTo(Why.GLASS_HOLDS);
    assertThat(state(id)).isEqualTo(State.WAITS);
  }

  @Test
  void one_changed_letter_is_enough_to_need_a_reader() {
    var post = breaksOut();
    long id = readyWords(post);
    pens.write(id, ola, READY.replace("waiting", "angry"), Wordings.kind(Stage.HOLDING));
    agreeing.send(id, ola);
    clock.forward(READERS_AND_DEPUTY);

    assertThat(why(broken(id, "nobody is awake"))).isEqualTo(Why.GLASS_NOT_READY_WORDS);
  }

  @Test
  void nobody_else_breaks_it() {
    long id = readyWords(breaksOut());
    clock.forward(READERS_AND_DEPUTY);

    assertThat(why(glass.breakGlass(id, pens.fingerprint(id), "I am here", jan)))
        .isEqualTo(Why.GLASS_NOT_ON_DUTY);
  }

  @Test
  void nobody_breaks_it_without_saying_why() {
    long id = readyWords(breaksOut());
    clock.forward(READERS_AND_DEPUTY);

    assertThat(why(broken(id, " "))).isEqualTo(Why.SAY_WHY_ALONE);
  }

  @Test
  void the_verify_gate_still_holds_what_was_let_out() {
    var post = breaksOut();
    long id = readyWords(post);
    clock.forward(READERS_AND_DEPUTY);

    assertThat(broken(id, "nobody is awake")).isEqualTo(done(Said.GLASS_BROKEN_AND_WAITING));
    assertThat(state(id)).isEqualTo(State.APPROVED);
    assertThat(voices.of(brand).said).isEmpty();

    checked(post);
    assertThat(agreeing.publish(id, ola)).isEqualTo(done(Said.ON_ITS_WAY));
  }

  @Test
  void it_is_on_the_timeline_stays_open_for_the_review_and_others_are_told() {
    var post = breaksOut();
    long id = readyWords(post);
    clock.forward(READERS_AND_DEPUTY);
    broken(id, "nobody is awake");

    assertThat(ToReview.in(crises.byId(room(post)).orElseThrow().timeline()))
        .singleElement()
        .matches(ToReview::isOpen)
        .satisfies(item -> assertThat(item.made().remark()).isEqualTo("nobody is awake"));
    assertThat(night.headlines(brand.id())).contains("ready words were let out without a reader");
  }

  @Test
  void the_deputy_is_woken_when_the_readers_stay_silent() {
    var post = breaksOut();
    readyWords(post);
    clock.forward(Duration.ofMinutes(5));

    await().until(() -> night.headlines(brand.id()).contains(Kind.READERS.label().english()));
    clock.forward(Duration.ofMinutes(5));
    await().until(() -> night.headlines(brand.id()).contains(Kind.GLASS.label().english()));
  }

  @Test
  void under_a_watched_story_a_ready_reply_needs_no_reader_at_all() {
    var calm = pens.aBrand();
    voices.of(calm);
    long id = pens.begun(calm, pens.storm(calm), ola);
    var words = new Written(Pens.CALM, "en", Wordings.kind(Stage.ACKNOWLEDGE));
    pens.write(id, ola, Pens.CALM);
    ready.put(id, Stage.ACKNOWLEDGE, words, ola.id());
    clock.forward(AgreeingTest.GATE);

    assertThat(agreeing.send(id, ola)).isEqualTo(done(Said.ON_ITS_WAY));
  }

  private PostId breaksOut() {
    return storm.breaksOutOver(brand.id(), clock.instant()).getFirst().id();
  }

  private CrisisId room(PostId post) {
    return rulings.rulingFor(brand.id(), post).crisis().orElseThrow();
  }

  private void checked(PostId post) {
    crises.decide(
        room(post), new Command.RecordCheck(ola.id(), ClaimVerdict.TRUE, "one hotel, overbooked"));
  }

  private long readyWords(PostId post) {
    long id = pens.begun(brand, post, ola);
    var kind = Wordings.kind(Stage.HOLDING);
    pens.write(id, ola, READY, kind);
    ready.put(id, Stage.HOLDING, new Written(READY, "en", kind), ola.id());
    assertThat(agreeing.send(id, ola)).isEqualTo(done(Said.SENT));
    return id;
  }

  private Answer broken(long id, String why) {
    return glass.breakGlass(id, pens.fingerprint(id), why, ola);
  }

  private State state(long id) {
    return compositions.byId(id).orElseThrow().state();
  }

  private static Why why(Answer answer) {
    return ((Refused) answer).why();
  }
}
