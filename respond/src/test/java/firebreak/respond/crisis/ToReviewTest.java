package firebreak.respond.crisis;

import static firebreak.respond.crisis.Story.ANA;
import static firebreak.respond.crisis.Story.JAN;
import static firebreak.respond.crisis.Story.containedAt;
import static firebreak.respond.crisis.Story.declaredAt;
import static firebreak.respond.crisis.Story.minute;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.DraftId;
import firebreak.model.Tier;
import firebreak.respond.crisis.Command.CloseReviewItem;
import firebreak.respond.crisis.Command.HandleWords;
import firebreak.respond.crisis.Command.Recover;
import firebreak.respond.crisis.Command.Review;
import firebreak.respond.crisis.CrisisClock.Firing;
import firebreak.respond.crisis.CrisisClock.Kind;
import firebreak.respond.crisis.Outcome.Reason;
import firebreak.respond.matrix.Matrix;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToReviewTest {

  static final DraftId WORDS = new DraftId("d7");

  @Test
  void a_broken_glass_is_looked_at_until_somebody_says_what_was_found() {
    var story = declaredAt(Tier.T3).then(20, handle(Handling.GLASS_BROKEN, "nobody answered"));
    assertThat(items(story)).singleElement().matches(ToReview::isOpen);

    story.then(600, new CloseReviewItem(JAN, "exception-1", "rightly so"));

    assertThat(items(story)).singleElement().matches(item -> !item.isOpen());
  }

  @Test
  void it_is_closed_once_and_with_words() {
    var story = declaredAt(Tier.T3).then(20, handle(Handling.OVERRULED, "a name we may say"));

    assertThat(story.when(30, new CloseReviewItem(JAN, "exception-1", " ")))
        .isEqualTo(Outcome.refused(Reason.A_REASON_IS_MISSING));
    assertThat(story.when(30, new CloseReviewItem(JAN, "exception-2", "fine")))
        .isEqualTo(Outcome.refused(Reason.UNKNOWN_ITEM));
    story.then(30, new CloseReviewItem(JAN, "exception-1", "fine"));
    assertThat(story.when(31, new CloseReviewItem(ANA, "exception-1", "fine")))
        .isEqualTo(Outcome.refused(Reason.ALREADY_KNOWN));
  }

  @Test
  void words_that_went_the_ordinary_way_are_no_exception() {
    var story =
        declaredAt(Tier.T3)
            .then(20, handle(Handling.ASKED, ""))
            .then(21, handle(Handling.APPROVED, ""));

    assertThat(items(story)).isEmpty();
  }

  @Test
  void a_review_does_not_close_over_an_open_exception() {
    var story =
        containedAt(Tier.T2)
            .then(61, handle(Handling.GLASS_BROKEN, "nobody answered"))
            .measuring(Tier.T0, 70, 240)
            .then(241, new Recover(ANA, "back to usual"));
    assertThat(story.when(300, new Review(ANA, "learned")))
        .isEqualTo(Outcome.refused(Reason.POINTS_ARE_OPEN));

    story.then(301, new CloseReviewItem(JAN, "exception-1", "rightly so"));

    assertThat(story.when(302, new Review(ANA, "learned"))).isInstanceOf(Outcome.Happened.class);
  }

  @Test
  void readers_have_a_clock_after_which_their_deputy_is_asked_and_another_for_the_glass() {
    var story = declaredAt(Tier.T2).then(20, handle(Handling.ASKED, ""));

    assertThat(clock(story, Kind.READERS).due()).isEqualTo(minute(25));
    assertThat(clock(story, Kind.READERS).whenDue()).isEqualTo(Firing.ASK_DEPUTY);
    assertThat(clock(story, Kind.GLASS).due()).isEqualTo(minute(30));
    assertThat(clock(story, Kind.GLASS).whenDue()).isEqualTo(Firing.TELL_DUTY);
  }

  @Test
  void the_clock_of_the_readers_stops_when_nobody_has_to_read_any_more() {
    var story =
        declaredAt(Tier.T2)
            .then(20, handle(Handling.ASKED, ""))
            .then(21, handle(Handling.AGREED, ""));
    assertThat(clock(story, Kind.READERS).stopped()).isEmpty();

    story.then(22, handle(Handling.SENT_BACK, "no name"));
    assertThat(clock(story, Kind.READERS).stopped()).contains(minute(22));

    story.then(24, handle(Handling.ASKED, ""));
    assertThat(clock(story, Kind.READERS).stopped()).isEmpty();
    assertThat(clock(story, Kind.READERS).due()).isEqualTo(minute(29));
  }

  private static Command handle(Handling how, String remark) {
    return new HandleWords(ANA, WORDS, how, remark);
  }

  private static List<ToReview> items(Story story) {
    return ToReview.in(story.crisis().timeline());
  }

  private static CrisisClock clock(Story story, Kind kind) {
    return new CrisisClocks(Matrix.shipped(), ZoneId.of("Europe/Warsaw"))
        .of(story.crisis()).stream()
            .filter(clock -> clock.kind() == kind)
            .reduce((one, other) -> {
              throw new AssertionError("two clocks: " + one + " " + other);
            })
            .orElseThrow();
  }
}
