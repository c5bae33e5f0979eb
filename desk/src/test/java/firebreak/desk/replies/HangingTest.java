package firebreak.desk.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import firebreak.desk.brands.Brand;
import firebreak.desk.replies.MoodyVoice.Mood;
import firebreak.desk.replies.Publication.State;
import firebreak.desk.testkit.DeskTest;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Channels and look-ups that never answer, beside others that do. */
@DeskTest
class HangingTest extends ComposerDesk {

  @Autowired VoiceLookUp lookUp;

  HangingTest(WebApplicationContext desk) {
    super(desk);
  }

  @AfterEach
  void nothingHangsAnyMore() {
    voices.answersAgain(brand);
  }

  @Test
  void a_channel_that_hangs_holds_up_no_other_and_its_words_are_looked_for_before_anything_else()
      throws Exception {
    var channel = voices.of(brand);
    channel.feels(Mood.HANGS);
    long hung = queued(brand);
    waitFor(hung, State.SENDING);

    var other = pens.aBrand();
    voices.of(other);
    waitFor(queued(other), State.PUBLIC);
    assertThat(channel.said).isEmpty();

    assertThat(waitFor(hung, State.UNKNOWN).said()).contains("did not answer within");
    assertThat(page("/replies/" + hung, ana))
        .contains(
            "The channel did not answer. The desk looks there before it sends anything again:");
    clock.forward(Duration.ofMinutes(1));
    waitFor(hung, State.PUBLIC);
    assertThat(channel.asked)
        .extracting(one -> one.split(" ")[0])
        .containsExactly("reply", "look", "reply");
    assertThat(channel.said).hasSize(1);
  }

  @Test
  void a_look_up_that_hangs_is_said_on_the_page_and_nothing_is_lost_or_said() throws Exception {
    long id = pens.written(brand, pens.question(brand), ana, Pens.CALM);
    outgoing.stopEverything(jan.id(), "test");
    agreeing.publish(id, ana);
    voices.hangs(brand);
    clock.forward(VoiceLookUp.FRESH);
    outgoing.goOn(jan.id());

    var other = pens.aBrand();
    voices.of(other);
    waitFor(queued(other), State.PUBLIC);
    assertThat(page("/replies/" + id, ana))
        .contains("does not answer right now. Your words are kept")
        .contains("We are looking into it now");
    assertThat(publications.of(id).orElseThrow().state()).isEqualTo(State.QUEUED);
    assertThat(voices.of(brand).asked).isEmpty();

    voices.answersAgain(brand);
    clock.forward(VoiceLookUp.REST);
    waitFor(id, State.PUBLIC);
    assertThat(voices.of(brand).said).hasSize(1);
  }

  @Test
  void who_wants_to_answer_is_told_when_nobody_can_tell_as_whom() throws Exception {
    var post = pens.question(brand);
    voices.breaks(brand);

    assertThat(page(address(brand, post), ana))
        .contains("does not answer on", "Nothing was lost; try again in half a minute.");
    assertThat(page(address(brand, post), jan)).contains("Nic nie przepadło");

    voices.answersAgain(brand);
    clock.forward(VoiceLookUp.REST);
    assertThat(opened(post, ana)).startsWith("/replies/");
  }

  @Test
  void a_look_up_that_was_silent_is_not_asked_again_for_half_a_minute() {
    var channel = pens.question(brand).channel();
    voices.hangs(brand);

    assertThat(lookUp.of(brand, channel)).isInstanceOf(VoiceLookUp.Silent.class);
    int asked = voices.lookedUp(brand);
    assertThat(lookUp.of(brand, channel)).isInstanceOf(VoiceLookUp.Silent.class);
    assertThat(voices.lookedUp(brand)).isEqualTo(asked);

    voices.answersAgain(brand);
    clock.forward(VoiceLookUp.REST);
    assertThat(lookUp.of(brand, channel)).isInstanceOf(VoiceLookUp.Known.class);
  }

  private long queued(Brand whose) {
    long id = pens.written(whose, pens.question(whose), ana, Pens.CALM);
    agreeing.publish(id, ana);
    return id;
  }

  private Publication waitFor(long reply, State state) {
    await()
        .atMost(Duration.ofSeconds(40))
        .until(() -> publications.of(reply).map(Publication::state).equals(Optional.of(state)));
    return publications.of(reply).orElseThrow();
  }
}
