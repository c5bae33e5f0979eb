package firebreak.respond.crisis;

import static firebreak.respond.crisis.Story.declaredAt;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.ChannelId;
import firebreak.model.PostId;
import firebreak.model.Tier;
import firebreak.respond.crisis.Command.ReportBackfire;
import firebreak.respond.crisis.CrisisEvent.WordsBackfired;
import org.junit.jupiter.api.Test;

class DoubleCrisisTest {

  static final PostId OURS = new PostId(new ChannelId("bluesky"), "reply-20");

  @Test
  void ten_people_and_half_of_all_who_answer_make_a_crisis_of_their_own() {
    assertThat(DoubleCrisis.isOne(9, 9)).isFalse();
    assertThat(DoubleCrisis.isOne(10, 21)).isFalse();
    assertThat(DoubleCrisis.isOne(10, 20)).isTrue();
  }

  @Test
  void each_of_our_words_is_told_of_once() {
    var story = spoken();
    story.then(40, new ReportBackfire(OURS, 12, 14));
    story.then(41, new ReportBackfire(OURS, 30, 31));

    assertThat(story.crisis().timeline().all(WordsBackfired.class)).hasSize(1);
  }

  @Test
  void it_says_nothing_about_words_that_are_not_ours_or_that_few_mind() {
    var story = spoken();
    story.then(40, new ReportBackfire(new PostId(new ChannelId("x"), "theirs"), 80, 80));
    story.then(41, new ReportBackfire(OURS, 3, 40));

    assertThat(DoubleCrisis.goingOn(story.crisis())).isEmpty();
  }

  @Test
  void it_goes_on_until_we_corrected_our_words_in_public() {
    var story = spoken();
    story.then(40, new ReportBackfire(OURS, 12, 14));
    assertThat(DoubleCrisis.goingOn(story.crisis())).isPresent();

    story.saying(WordsKind.UPDATE, 50);
    assertThat(DoubleCrisis.goingOn(story.crisis())).isPresent();
    story.saying(WordsKind.CORRECTION, 60);
    assertThat(DoubleCrisis.goingOn(story.crisis())).isEmpty();
  }

  private static Story spoken() {
    return declaredAt(Tier.T2).saying(WordsKind.SUBSTANCE, 20);
  }
}
