package firebreak.respond.review;

import static firebreak.respond.crisis.Story.ANA;
import static firebreak.respond.crisis.Story.JAN;
import static firebreak.respond.crisis.Story.declaredAt;
import static firebreak.respond.crisis.Story.minute;
import static firebreak.respond.crisis.Story.suspectedAt;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.Tier;
import firebreak.respond.crisis.ClaimVerdict;
import firebreak.respond.crisis.Command.Acknowledge;
import firebreak.respond.crisis.Command.BreakPromise;
import firebreak.respond.crisis.Command.FindEarlierPost;
import firebreak.respond.crisis.Command.KeepPromise;
import firebreak.respond.crisis.Command.MakePromise;
import firebreak.respond.crisis.Command.Raise;
import firebreak.respond.crisis.Command.RecordCheck;
import firebreak.respond.crisis.CrisisClock;
import firebreak.respond.crisis.CrisisClock.Kind;
import firebreak.respond.crisis.CrisisClocks;
import firebreak.respond.crisis.Promise.Standing;
import firebreak.respond.crisis.Seriousness.Moment;
import firebreak.respond.crisis.Story;
import firebreak.respond.crisis.WordsKind;
import firebreak.respond.matrix.Matrix;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ReviewTest {

  static final CrisisClocks CLOCKS = new CrisisClocks(Matrix.shipped(), ZoneId.of("Europe/Warsaw"));

  @Test
  void measures_our_speed_from_the_first_hostile_post() {
    var story = suspectedAt(Tier.T2).then(3, new Acknowledge(JAN));
    story.then(9, new RecordCheck(JAN, ClaimVerdict.TRUE, "ours")).saying(WordsKind.HOLDING, 25);

    var speed = review(story, 60).speed();

    assertThat(speed.toSuspicion()).contains(ofMinutes(20));
    assertThat(speed.toAcknowledgement()).contains(ofMinutes(23));
    assertThat(speed.toCheck()).contains(ofMinutes(29));
    assertThat(speed.toFirstWords()).contains(ofMinutes(45));
    assertThat(speed.toSubstance()).isEmpty();
    assertThat(speed.toDeclaration()).isEmpty();
    assertThat(speed.toContainment()).isEmpty();
  }

  @Test
  void measures_again_when_an_earlier_post_turns_up() {
    var story = declaredAt(Tier.T2).saying(WordsKind.HOLDING, 25);
    story.then(30, new FindEarlierPost(minute(-100)));

    assertThat(review(story, 60).speed().toFirstWords()).contains(ofMinutes(125));
    assertThat(review(story, 60).spokeInGoldenWindow()).isFalse();
  }

  @Test
  void knows_whether_we_spoke_in_the_golden_window_to_the_minute() {
    assertThat(review(declaredAt(Tier.T2).saying(WordsKind.HOLDING, 99), 200).spokeInGoldenWindow())
        .isTrue();
    assertThat(
            review(declaredAt(Tier.T2).saying(WordsKind.HOLDING, 100), 200).spokeInGoldenWindow())
        .isFalse();
    assertThat(review(declaredAt(Tier.T2), 200).spokeInGoldenWindow()).isFalse();
  }

  @Test
  void counts_promises_kept_late_broken_and_forgotten() {
    var story = declaredAt(Tier.T2);
    for (var promise : new String[] {"kept", "late", "broken", "forgotten", "open"}) {
      long due = promise.equals("open") ? 500 : 60;
      story.then(10, new MakePromise(ANA, promise, promise, minute(due)));
    }
    story.then(60, new KeepPromise(ANA, "kept"));
    story.then(61, new KeepPromise(ANA, "late"));
    story.then(62, new BreakPromise(ANA, "broken", "sold out"));

    var review = review(story, 100);

    assertThat(Standing.values())
        .allSatisfy(standing -> assertThat(review.promises(standing)).isEqualTo(1));
  }

  @Test
  void lists_the_clocks_that_we_missed_but_not_a_verify_gate_that_opened_by_itself() {
    var story = declaredAt(Tier.T3).saying(WordsKind.HOLDING, 20).saying(WordsKind.SUBSTANCE, 25);

    assertThat(review(story, 26).late())
        .extracting(CrisisClock::kind)
        .containsExactly(Kind.FIRST_WORDS);
  }

  @Test
  void tells_which_tier_held_when_and_when_we_spoke() {
    var story = declaredAt(Tier.T2).then(30, new Raise(JAN, Tier.T3, "news"));
    story.saying(WordsKind.HOLDING, 40).saying(WordsKind.SUBSTANCE, 35);

    assertThat(review(story, 60).tiers())
        .containsExactly(new Moment(minute(0), Tier.T2), new Moment(minute(30), Tier.T3));
    assertThat(review(story, 60).acts()).containsExactly(minute(35), minute(40));
  }

  private static Review review(Story story, long minute) {
    return Review.of(story.crisis(), CLOCKS, minute(minute));
  }
}
