package firebreak.respond.crisis;

import static firebreak.respond.crisis.Story.ANA;
import static firebreak.respond.crisis.Story.JAN;
import static firebreak.respond.crisis.Story.OLA;
import static firebreak.respond.crisis.Story.containedAt;
import static firebreak.respond.crisis.Story.declaredAt;
import static firebreak.respond.crisis.Story.minute;
import static firebreak.respond.crisis.Story.suspectedAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import firebreak.model.Tier;
import firebreak.respond.crisis.Command.Acknowledge;
import firebreak.respond.crisis.Command.BreakPromise;
import firebreak.respond.crisis.Command.Contain;
import firebreak.respond.crisis.Command.Declare;
import firebreak.respond.crisis.Command.Dismiss;
import firebreak.respond.crisis.Command.FindEarlierPost;
import firebreak.respond.crisis.Command.GivePart;
import firebreak.respond.crisis.Command.KeepPromise;
import firebreak.respond.crisis.Command.Lower;
import firebreak.respond.crisis.Command.MakePromise;
import firebreak.respond.crisis.Command.Measure;
import firebreak.respond.crisis.Command.PassCommand;
import firebreak.respond.crisis.Command.Raise;
import firebreak.respond.crisis.Command.RecordPage;
import firebreak.respond.crisis.Command.Recover;
import firebreak.respond.crisis.Command.Reopen;
import firebreak.respond.crisis.Command.Review;
import firebreak.respond.crisis.CrisisEvent.CrisisDeclared;
import firebreak.respond.crisis.CrisisEvent.PageAcknowledged;
import firebreak.respond.crisis.Outcome.Happened;
import firebreak.respond.crisis.Outcome.Reason;
import firebreak.respond.crisis.Outcome.Refused;
import firebreak.respond.people.Role;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrisisLifeTest {

  @Test
  void goes_from_suspected_to_reviewed() {
    var story = declaredAt(Tier.T2);
    assertThat(story.crisis().stage()).isEqualTo(Stage.DECLARED);

    story.then(60, new Contain(ANA, "no new posts")).measuring(Tier.T0, 70, 130);
    story.then(130, new Recover(ANA, "as usual again"));
    story.then(3000, new Review(JAN, "answer the first e-mail"));

    assertThat(story.crisis().stage()).isEqualTo(Stage.REVIEWED);
  }

  @Test
  void can_be_dismissed_while_it_is_only_suspected() {
    var story = suspectedAt(Tier.T2).then(3, new Dismiss(JAN, "a joke"));

    assertThat(story.crisis().stage()).isEqualTo(Stage.DISMISSED);
    assertThat(refusal(declaredAt(Tier.T2), new Dismiss(ANA, "a joke")))
        .isEqualTo(Reason.NOT_AT_THIS_STAGE);
  }

  @Test
  void is_not_declared_twice_nor_after_it_was_dismissed() {
    var declare = new Declare(JAN, Tier.T3, JAN);

    assertThat(refusal(declaredAt(Tier.T2), declare)).isEqualTo(Reason.NOT_AT_THIS_STAGE);
    assertThat(refusal(suspectedAt(Tier.T2).then(1, new Dismiss(JAN, "a joke")), declare))
        .isEqualTo(Reason.NOT_AT_THIS_STAGE);
  }

  @Test
  void is_not_declared_below_an_issue() {
    assertThat(refusal(suspectedAt(Tier.T1), new Declare(ANA, Tier.T1, ANA)))
        .isEqualTo(Reason.TIER_TOO_LOW);
  }

  @Test
  void is_declared_at_the_higher_of_what_the_person_and_the_matrix_say() {
    var story = suspectedAt(Tier.T3).then(5, new Declare(ANA, Tier.T2, JAN));

    assertThat(story.crisis().tier()).isEqualTo(Tier.T3);
    assertThat(story.crisis().crew().commander()).contains(JAN);
  }

  @Test
  void asks_for_reasons() {
    assertThat(refusal(suspectedAt(Tier.T2), new Dismiss(JAN, " ")))
        .isEqualTo(Reason.A_REASON_IS_MISSING);
    assertThat(refusal(declaredAt(Tier.T2), new Raise(JAN, Tier.T3, "")))
        .isEqualTo(Reason.A_REASON_IS_MISSING);
  }

  @Test
  void lets_anyone_raise_it() {
    var story = declaredAt(Tier.T2).then(9, new Raise(OLA, Tier.T4, "somebody is hurt"));

    assertThat(story.crisis().tier()).isEqualTo(Tier.T4);
    assertThat(refusal(story, new Raise(OLA, Tier.T4, "again")))
        .isEqualTo(Reason.NOT_A_HIGHER_TIER);
  }

  @Test
  void rises_by_itself_when_the_matrix_sees_more_but_never_falls() {
    var story = declaredAt(Tier.T2).then(9, new Measure(Tier.T3, "news"));
    assertThat(story.crisis().tier()).isEqualTo(Tier.T3);

    story.measuring(Tier.T0, 10, 500);

    assertThat(story.crisis().tier()).isEqualTo(Tier.T3);
  }

  @Test
  void is_lowered_by_the_commander_after_two_quiet_windows() {
    var story = declaredAt(Tier.T3).measuring(Tier.T1, 10, 60);
    var lower = new Lower(ANA, Tier.T2, "calmer");

    assertThat(story.when(59, lower)).isEqualTo(new Refused(Reason.NOT_QUIET_LONG_ENOUGH));
    assertThat(story.when(60, lower)).isInstanceOf(Happened.class);
    assertThat(story.crisis().tier()).isEqualTo(Tier.T2);
    assertThat(story.crisis().seriousness().highest()).isEqualTo(Tier.T3);
  }

  @Test
  void is_not_lowered_by_anyone_else() {
    var story = declaredAt(Tier.T3).measuring(Tier.T1, 10, 200);

    assertThat(story.when(200, new Lower(JAN, Tier.T2, "calmer")))
        .isEqualTo(new Refused(Reason.ONLY_THE_COMMANDER));
  }

  @Test
  void is_not_lowered_when_nobody_looked() {
    var story = declaredAt(Tier.T3).measuring(Tier.T1, 10, 50);

    assertThat(story.when(200, new Lower(ANA, Tier.T2, "calmer")))
        .isEqualTo(new Refused(Reason.NOT_QUIET_LONG_ENOUGH));
  }

  @Test
  void is_not_lowered_below_an_issue_because_then_it_is_contained() {
    var story = declaredAt(Tier.T2).measuring(Tier.T0, 10, 200);

    assertThat(story.when(200, new Lower(ANA, Tier.T1, "calmer")))
        .isEqualTo(new Refused(Reason.TIER_TOO_LOW));
  }

  @Test
  void counts_a_measurement_that_was_written_down_late() {
    var late = new Seriousness.Moment(minute(50), Tier.T3);
    var quiet =
        List.of(
            new Seriousness.Moment(minute(20), Tier.T1),
            new Seriousness.Moment(minute(80), Tier.T1),
            late);
    var seriousness = new Seriousness(List.of(new Seriousness.Moment(minute(0), Tier.T3)), quiet);

    assertThat(seriousness.quietWindows(minute(90), Duration.ofMinutes(30))).isEqualTo(1);
  }

  @Test
  void flares_up_when_the_matrix_sees_more_after_it_was_contained() {
    var story = containedAt(Tier.T2).then(70, new Measure(Tier.T3, "news"));

    assertThat(story.crisis().stage()).isEqualTo(Stage.DECLARED);
    assertThat(story.crisis().tier()).isEqualTo(Tier.T3);
  }

  @Test
  void can_be_opened_again_by_anyone_with_a_reason() {
    var story = containedAt(Tier.T2).then(70, new Reopen(OLA, "a second video"));

    assertThat(story.crisis().stage()).isEqualTo(Stage.DECLARED);
  }

  @Test
  void is_contained_only_by_the_commander() {
    assertThat(refusal(declaredAt(Tier.T2), new Contain(JAN, "calmer")))
        .isEqualTo(Reason.ONLY_THE_COMMANDER);
  }

  @Test
  void has_recovered_only_when_it_was_quiet() {
    assertThat(containedAt(Tier.T2).when(61, new Recover(ANA, "over")))
        .isEqualTo(new Refused(Reason.NOT_QUIET_LONG_ENOUGH));
  }

  @Test
  void passes_command_also_without_the_commander_s_leave() {
    var story = declaredAt(Tier.T3).then(20, new PassCommand(OLA, JAN, "Ana does not answer"));

    assertThat(story.crisis().crew().isCommandedBy(JAN)).isTrue();
    assertThat(refusal(story, new Contain(ANA, "calmer"))).isEqualTo(Reason.ONLY_THE_COMMANDER);
  }

  @Test
  void knows_who_plays_which_part() {
    var story =
        declaredAt(Tier.T3)
            .then(6, new GivePart(ANA, JAN, Role.SPOKESPERSON))
            .then(7, new GivePart(ANA, OLA, Role.SPOKESPERSON))
            .then(8, new GivePart(ANA, JAN, Role.LEGAL));

    assertThat(story.crisis().crew().playing(Role.SPOKESPERSON))
        .containsExactlyInAnyOrder(JAN, OLA);
    assertThat(story.crisis().crew().partsOf(JAN))
        .containsExactlyInAnyOrder(Role.SPOKESPERSON, Role.LEGAL);
    assertThat(story.crisis().crew().partsOf(ANA)).containsExactly(Role.COMMANDER);
  }

  @Test
  void begins_earlier_when_an_earlier_hostile_post_turns_up() {
    var story = declaredAt(Tier.T2);
    var known = story.crisis().window().firstHostilePost();

    story.then(9, new FindEarlierPost(known.minusSeconds(60)));
    assertThat(story.crisis().window().firstHostilePost()).isEqualTo(known.minusSeconds(60));

    assertThat(story.when(10, new FindEarlierPost(known))).isEqualTo(new Happened(List.of()));
  }

  @Test
  void writes_a_page_and_a_reply_down_only_once() {
    var story = declaredAt(Tier.T2).then(1, new RecordPage(ANA, "page-1"));
    story.saying(WordsKind.HOLDING, 20);

    assertThat(story.when(2, new RecordPage(ANA, "page-1")))
        .isEqualTo(new Refused(Reason.ALREADY_KNOWN));
    assertThat(story.crisis().timeline().all(CrisisEvent.WordsPublished.class)).hasSize(1);
  }

  @Test
  void settles_a_promise_once_and_only_one_that_was_made() {
    var story = declaredAt(Tier.T2).then(10, new MakePromise(ANA, "p1", "an update", minute(60)));

    assertThat(story.when(50, new KeepPromise(ANA, "p2")))
        .isEqualTo(new Refused(Reason.UNKNOWN_PROMISE));
    story.then(61, new KeepPromise(ANA, "p1"));
    assertThat(story.when(62, new BreakPromise(ANA, "p1", "forgotten")))
        .isEqualTo(new Refused(Reason.ALREADY_KNOWN));
    assertThat(Promise.in(story.crisis().timeline()))
        .extracting(promise -> promise.at(minute(100)))
        .containsExactly(Promise.Standing.KEPT_LATE);
  }

  @Test
  void tells_open_promises_from_overdue_ones_at_the_very_minute() {
    var story = declaredAt(Tier.T2).then(10, new MakePromise(ANA, "p1", "an update", minute(60)));
    var promise = Promise.in(story.crisis().timeline()).getFirst();

    assertThat(promise.at(minute(60))).isEqualTo(Promise.Standing.OPEN);
    assertThat(promise.at(minute(60).plusSeconds(1))).isEqualTo(Promise.Standing.OVERDUE);
  }

  @Test
  void keeps_its_timeline_as_it_was_written_and_shows_it_as_it_happened() {
    var story = declaredAt(Tier.T2).then(30, new Acknowledge(JAN)).then(8, new Acknowledge(OLA));
    var timeline = story.crisis().timeline();

    assertThat(timeline.asWritten().getLast()).isEqualTo(new PageAcknowledged(minute(8), OLA));
    assertThat(timeline.asHappened().getLast()).isEqualTo(new PageAcknowledged(minute(30), JAN));
    assertThatThrownBy(() -> timeline.asWritten().removeFirst())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void refuses_a_timeline_that_does_not_begin_with_a_suspicion() {
    assertThatThrownBy(() -> Timeline.of(List.of(new CrisisDeclared(minute(1), ANA, Tier.T2, ANA))))
        .hasMessageContaining("suspicion");
  }

  @Test
  void adds_up_to_the_same_crisis_every_time_it_is_read() {
    var story = containedAt(Tier.T3).measuring(Tier.T1, 70, 140);

    assertThat(Crisis.from(Timeline.of(story.crisis().timeline().asWritten())))
        .usingRecursiveComparison()
        .isEqualTo(story.crisis());
  }

  private static Reason refusal(Story story, Command command) {
    return ((Refused) story.when(90, command)).reason();
  }
}
