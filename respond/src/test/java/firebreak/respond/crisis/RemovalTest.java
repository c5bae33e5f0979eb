package firebreak.respond.crisis;

import static firebreak.respond.crisis.Story.ANA;
import static firebreak.respond.crisis.Story.JAN;
import static firebreak.respond.crisis.Story.declaredAt;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.ChannelId;
import firebreak.model.PersonId;
import firebreak.model.PostId;
import firebreak.model.Tier;
import firebreak.respond.crisis.Command.AskRemoval;
import firebreak.respond.crisis.Command.DecideRemoval;
import firebreak.respond.crisis.Command.FinishRemoval;
import firebreak.respond.crisis.Command.KeepEvidence;
import firebreak.respond.crisis.Outcome.Reason;
import firebreak.respond.crisis.Removal.Standing;
import org.junit.jupiter.api.Test;

class RemovalTest {

  static final PostId POST = new PostId(new ChannelId("bluesky"), "p1");
  static final PostId OTHER = new PostId(new ChannelId("bluesky"), "p2");
  static final String TO_MILA =
      "Mila, your comment shows the home address of our driver. We hid it and kept the rest.";

  @Test
  void what_hurts_us_is_no_reason_only_four_things_are() {
    assertThat(RemovalReason.values()).hasSize(4);
  }

  @Test
  void nothing_is_hidden_before_it_was_kept_as_evidence() {
    assertThat(declaredAt(Tier.T2).when(10, ask(ANA, POST, TO_MILA)))
        .isEqualTo(Outcome.refused(Reason.EVIDENCE_FIRST));
  }

  @Test
  void a_second_person_agrees_and_somebody_does_it_by_hand() {
    var story = kept().then(10, ask(ANA, POST, TO_MILA));
    assertThat(story.when(11, new DecideRemoval(ANA, "removal-1", true, "clear case")))
        .isEqualTo(Outcome.refused(Reason.SECOND_PERSON));
    assertThat(story.when(11, new FinishRemoval(ANA, "removal-1")))
        .isEqualTo(Outcome.refused(Reason.NOT_AGREED));

    story
        .then(12, new DecideRemoval(JAN, "removal-1", true, "an address, clearly"))
        .then(13, new FinishRemoval(ANA, "removal-1"));

    assertThat(standing(story)).isEqualTo(Standing.DONE);
  }

  @Test
  void a_no_stands_and_needs_a_reason_too() {
    var story = kept().then(10, ask(ANA, POST, TO_MILA));
    assertThat(story.when(11, new DecideRemoval(JAN, "removal-1", false, " ")))
        .isEqualTo(Outcome.refused(Reason.A_REASON_IS_MISSING));

    story.then(12, new DecideRemoval(JAN, "removal-1", false, "it is only rude"));

    assertThat(standing(story)).isEqualTo(Standing.REFUSED);
    assertThat(story.when(13, new FinishRemoval(ANA, "removal-1")))
        .isEqualTo(Outcome.refused(Reason.NOT_AGREED));
    assertThat(story.when(14, new DecideRemoval(JAN, "removal-1", true, "after all")))
        .isEqualTo(Outcome.refused(Reason.ALREADY_KNOWN));
  }

  @Test
  void every_author_gets_an_explanation_of_their_own() {
    var story = kept().then(10, ask(ANA, POST, TO_MILA));

    assertThat(story.when(11, ask(ANA, OTHER, "We hid it.")))
        .isEqualTo(Outcome.refused(Reason.SAY_MORE));
    assertThat(story.when(11, ask(ANA, OTHER, TO_MILA)))
        .isEqualTo(Outcome.refused(Reason.SAME_EXPLANATION));
  }

  @Test
  void one_post_is_asked_for_once() {
    var story = kept().then(10, ask(ANA, POST, TO_MILA));

    assertThat(story.when(11, ask(JAN, POST, TO_MILA + " Sorry.")))
        .isEqualTo(Outcome.refused(Reason.ALREADY_KNOWN));
  }

  private static Story kept() {
    return declaredAt(Tier.T2)
        .then(8, new KeepEvidence(ANA, POST, "ab"))
        .then(9, new KeepEvidence(ANA, OTHER, "cd"));
  }

  private static Command ask(PersonId by, PostId post, String explanation) {
    return new AskRemoval(
        by, post, RemovalReason.DOXXING, explanation, post.equals(POST) ? "ab" : "cd");
  }

  private static Standing standing(Story story) {
    return Removal.in(story.crisis().timeline()).getFirst().standing();
  }
}
