package firebreak.desk.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import firebreak.desk.brands.Brand;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.platform.PublicActs;
import firebreak.desk.replies.MoodyVoice.Mood;
import firebreak.desk.replies.MoodyVoice.Moody;
import firebreak.desk.replies.Publication.State;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.SettableClock;
import java.sql.Timestamp;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class SenderTest {

  @Autowired Pens pens;
  @Autowired MoodyVoice voices;
  @Autowired Agreeing agreeing;
  @Autowired Sender sender;
  @Autowired Outgoing outgoing;
  @Autowired Compositions compositions;
  @Autowired Publications publications;
  @Autowired PublicActs acts;
  @Autowired JdbcClient db;
  @Autowired SettableClock clock;

  Moody channel = new Moody();
  Brand brand = Pens.NOBODY;
  Person ana;

  @BeforeEach
  void somebodyWhoWrites() {
    brand = pens.aBrand();
    channel = voices.of(brand);
    ana = pens.somebody("Ana", Role.COMMANDER);
  }

  @AfterEach
  void everythingMayLeaveAgain() {
    outgoing.goOn(ana.id());
  }

  @Test
  void says_the_words_once_and_shows_where() {
    long id = queued();

    assertThat(waitFor(id, State.PUBLIC).fate().permalink()).isPresent();
    assertThat(channel.said.values()).containsExactly(Pens.CALM);
    assertThat(channel.asked).hasSize(1);
    assertThat(acts.of(brand.id(), Moody.SPOKEN_AT, Moody.SPOKEN_AT.plusSeconds(1)))
        .singleElement()
        .satisfies(act -> assertThat(act.words()).startsWith("@mila we are sorry"));
  }

  @Test
  void a_crash_after_the_words_were_out_does_not_say_them_twice() {
    channel.feels(Mood.SAYS_AND_DIES);
    long id = queued();

    waitFor(id, State.UNKNOWN);
    clock.forward(Duration.ofMinutes(5));

    waitFor(id, State.PUBLIC);
    assertThat(channel.said).hasSize(1);
    assertThat(channel.asked).extracting(one -> one.split(" ")[0]).containsExactly("reply", "look");
  }

  @Test
  void a_crash_before_the_words_were_out_says_them_with_the_same_command() {
    channel.feels(Mood.DIES);
    long id = queued();

    waitFor(id, State.UNKNOWN);
    clock.forward(Duration.ofMinutes(5));

    waitFor(id, State.PUBLIC);
    assertThat(channel.asked)
        .extracting(one -> one.split(" ")[0])
        .containsExactly("reply", "look", "reply");
    assertThat(channel.asked).extracting(one -> one.split(" ")[1]).containsOnly(command(id));
    assertThat(channel.said).hasSize(1);
  }

  @Test
  void a_start_looks_for_what_an_earlier_process_was_sending() {
    outgoing.stopEverything(ana.id(), "test");
    long spoken = queued();
    long unspoken = pens.written(brand, pens.question(brand), ana, Pens.CALM + " Again.");
    agreeing.publish(unspoken, ana);
    leftSending(spoken);
    leftSending(unspoken);
    channel.said.put(command(spoken), Pens.CALM);

    sender.lookForWhatWasBeingSent();
    waitFor(spoken, State.PUBLIC);
    waitFor(unspoken, State.QUEUED);
    outgoing.goOn(ana.id());

    waitFor(unspoken, State.PUBLIC);
    assertThat(channel.asked).doesNotContain("reply " + command(spoken));
    assertThat(channel.asked).containsOnlyOnce("reply " + command(unspoken));
    assertThat(channel.said).hasSize(2);
  }

  @Test
  void while_the_channel_cannot_tell_nothing_is_said_again() {
    channel.feels(Mood.DIES);
    channel.feels(Mood.CANNOT_TELL);
    long id = queued();
    waitFor(id, State.UNKNOWN);

    clock.forward(Duration.ofMinutes(5));
    await().until(() -> channel.asked.size() == 2);
    waitFor(id, State.UNKNOWN);

    assertThat(channel.asked.getLast()).startsWith("look");
    assertThat(channel.said).isEmpty();
    clock.forward(Duration.ofMinutes(10));
    waitFor(id, State.PUBLIC);
  }

  @Test
  void waits_as_long_as_the_channel_asks_by_the_clock_of_the_desk() {
    channel.feels(Mood.THROTTLES);
    long id = queued();

    waitFor(id, State.THROTTLED);
    sender.look();
    assertThat(channel.asked).hasSize(1);
    clock.forward(Duration.ofMinutes(61));

    waitFor(id, State.PUBLIC);
    assertThat(channel.asked).hasSize(2);
  }

  @Test
  void refused_words_come_back_with_what_the_channel_said() {
    channel.feels(Mood.REFUSES);
    long id = queued();

    assertThat(waitFor(id, State.REFUSED).said()).contains("replies are closed");
    assertThat(compositions.byId(id).orElseThrow().state()).isEqualTo(Composition.State.DRAFT);

    agreeing.send(id, ana);
    waitFor(id, State.PUBLIC);
  }

  @Test
  void nothing_leaves_while_everything_is_stopped() {
    outgoing.stopEverything(ana.id(), "our own reply burns");
    long id = queued();

    sender.look();
    publications.of(id).ifPresent(one -> sender.act(one.id()));

    assertThat(channel.asked).isEmpty();
    assertThat(publications.of(id).orElseThrow().state()).isEqualTo(State.QUEUED);
    outgoing.goOn(ana.id());
    waitFor(id, State.PUBLIC);
  }

  @Test
  void what_changed_between_the_yes_and_the_channel_is_seen() {
    outgoing.stopEverything(ana.id(), "test");
    var post = pens.storm(brand);
    clock.forward(AgreeingTest.GATE);
    long id = pens.written(brand, post, ana, Pens.CALM);
    agreeing.send(id, ana);
    agreeing.approve(id, pens.fingerprint(id), pens.somebody("Jan", Role.APPROVER));
    db.sql("update reply_approval set voided_at = now() where reply_id = ?").param(id).update();

    outgoing.goOn(ana.id());

    assertThat(waitFor(id, State.WITHHELD).said()).contains("APPROVAL_MISSING");
    assertThat(channel.asked).isEmpty();
    assertThat(compositions.byId(id).orElseThrow().state()).isEqualTo(Composition.State.WAITS);
  }

  private long queued() {
    long id = pens.written(brand, pens.question(brand), ana, Pens.CALM);
    agreeing.publish(id, ana);
    return id;
  }

  private void leftSending(long reply) {
    db.sql("update publication set state = 'SENDING', tried_at = ?, next_at = ? where reply_id = ?")
        .params(
            Timestamp.from(clock.instant()),
            Timestamp.from(clock.instant().plusSeconds(600)),
            reply)
        .update();
  }

  private String command(long reply) {
    return publications.of(reply).orElseThrow().command().value();
  }

  private Publication waitFor(long reply, State state) {
    await().until(() -> publications.of(reply).orElseThrow().state() == state);
    return publications.of(reply).orElseThrow();
  }
}
