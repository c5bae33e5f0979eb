package firebreak.desk.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.crises.SaidHere.State;
import firebreak.desk.crises.SaidHere.Words;
import firebreak.model.ChannelId;
import firebreak.model.PostId;
import firebreak.model.Tier;
import firebreak.respond.crisis.ClaimVerdict;
import firebreak.respond.crisis.Crisis;
import firebreak.respond.crisis.CrisisEvent;
import firebreak.respond.crisis.Timeline;
import firebreak.respond.crisis.WordsKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NextActTest {

  static final CrisisEvent PAGED =
      new CrisisEvent.PersonPaged(EventWordsTest.NOW, EventWordsTest.ANA, "p");
  static final CrisisEvent HERE =
      new CrisisEvent.PageAcknowledged(EventWordsTest.NOW, EventWordsTest.ANA);
  static final CrisisEvent DECLARED =
      new CrisisEvent.CrisisDeclared(
          EventWordsTest.NOW, EventWordsTest.ANA, Tier.T2, EventWordsTest.ANA);
  static final CrisisEvent VERIFYING =
      new CrisisEvent.VerifyingStarted(EventWordsTest.NOW, EventWordsTest.ANA);
  static final CrisisEvent CHECKED =
      new CrisisEvent.ClaimChecked(
          EventWordsTest.NOW, EventWordsTest.ANA, ClaimVerdict.TRUE, "a batch");
  static final CrisisEvent SPOKEN =
      new CrisisEvent.WordsPublished(
          EventWordsTest.NOW,
          EventWordsTest.ANA,
          WordsKind.HOLDING,
          EventWordsTest.DRAFT,
          new PostId(new ChannelId("x"), "1"),
          "We see it");
  static final CrisisEvent CONTAINED =
      new CrisisEvent.CrisisContained(EventWordsTest.NOW, EventWordsTest.ANA, "it shrinks");
  static final CrisisEvent OVER =
      new CrisisEvent.CrisisRecovered(EventWordsTest.NOW, EventWordsTest.ANA, "quiet");

  @Test
  void leads_from_the_page_to_the_review() {
    assertThat(after(PAGED)).isEqualTo(new NextAct.Acknowledge());
    assertThat(after()).isEqualTo(new NextAct.Do(Act.DECLARE));
    assertThat(after(PAGED, HERE)).isEqualTo(new NextAct.Do(Act.DECLARE));
    assertThat(after(DECLARED)).isEqualTo(new NextAct.Do(Act.VERIFY));
    assertThat(after(DECLARED, VERIFYING)).isEqualTo(new NextAct.Do(Act.CHECK));
    assertThat(after(DECLARED, VERIFYING, CHECKED)).isEqualTo(new NextAct.WriteReply());
    assertThat(after(DECLARED, VERIFYING, CHECKED, SPOKEN)).isEqualTo(new NextAct.Do(Act.CONTAIN));
    assertThat(after(DECLARED, CONTAINED)).isEqualTo(new NextAct.Do(Act.RECOVER));
    assertThat(after(DECLARED, CONTAINED, OVER)).isEqualTo(new NextAct.ReadReview());
  }

  @Test
  void nobody_is_asked_to_call_it_contained_while_it_grows() {
    var next = NextAct.of(crisis(DECLARED, VERIFYING, CHECKED, SPOKEN), List.of(), true);

    assertThat(next).isEqualTo(new NextAct.SeeWhatFollows());
  }

  @Test
  void words_that_wait_come_before_new_ones() {
    var waiting = words(State.WAITS_FOR_APPROVAL);

    var next = NextAct.of(crisis(DECLARED, VERIFYING, CHECKED), List.of(waiting), true);

    assertThat(next).isEqualTo(new NextAct.GoOnWith(waiting));
  }

  @Test
  void words_that_were_put_aside_are_written_anew() {
    var next =
        NextAct.of(crisis(DECLARED, VERIFYING, CHECKED), List.of(words(State.PUT_ASIDE)), false);

    assertThat(next).isEqualTo(new NextAct.WriteReply());
  }

  private static Words words(State state) {
    return new Words(
        "/replies/7", "We see it", "Ana", state, EventWordsTest.NOW, "", Optional.empty());
  }

  private static NextAct after(CrisisEvent... events) {
    return NextAct.of(crisis(events), List.of(), false);
  }

  private static Crisis crisis(CrisisEvent... events) {
    var all = new ArrayList<CrisisEvent>(List.of(EventWordsTest.SUSPECTED));
    all.addAll(Arrays.asList(events));
    return Crisis.from(Timeline.of(all));
  }
}
