package firebreak.respond.crisis;

import static firebreak.respond.crisis.Story.ANA;
import static firebreak.respond.crisis.Story.JAN;
import static firebreak.respond.crisis.Story.declaredAt;
import static firebreak.respond.crisis.Story.minute;
import static firebreak.respond.crisis.Story.suspectedAt;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.Tier;
import firebreak.respond.crisis.Command.Acknowledge;
import firebreak.respond.crisis.Command.CloseStep;
import firebreak.respond.crisis.Command.Contain;
import firebreak.respond.crisis.Command.RecordCheck;
import firebreak.respond.crisis.Command.Reopen;
import firebreak.respond.crisis.Command.TakePlaybook;
import firebreak.respond.crisis.Command.TellCircumstance;
import firebreak.respond.crisis.Outcome.Reason;
import firebreak.respond.crisis.Outcome.Refused;
import firebreak.respond.matrix.Fact;
import firebreak.respond.matrix.Matrix;
import firebreak.respond.playbook.Circumstance;
import firebreak.respond.playbook.Playbooks;
import firebreak.respond.playbook.Step;
import firebreak.respond.playbook.StepClosed;
import firebreak.respond.playbook.StepClosed.How;
import firebreak.respond.playbook.StepState;
import firebreak.respond.wording.Bilingual;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CourseTest {

  static final Playbooks SHELF = Playbooks.shipped();
  static final String DOUBLE = "double-crisis";
  static final Duration ONE_MINUTE = Duration.ofMinutes(1);
  static final CrisisClocks CLOCKS = new CrisisClocks(Matrix.shipped(), ZoneId.of("Europe/Warsaw"));

  @Test
  void counts_the_steps_from_the_acknowledged_page() {
    assertThat(state(suspectedAt(Tier.T2).then(4, new Acknowledge(JAN)), "keep-evidence"))
        .isEqualTo(new StepState.Open(Optional.of(minute(14))));
  }

  @Test
  void counts_from_the_declaration_when_nobody_had_to_be_woken() {
    assertThat(state(declaredAt(Tier.T2), "keep-evidence"))
        .isEqualTo(new StepState.Open(Optional.of(minute(15))));
  }

  @Test
  void has_no_deadline_while_nobody_is_awake() {
    assertThat(state(suspectedAt(Tier.T2), "keep-evidence"))
        .isEqualTo(new StepState.Open(Optional.empty()));
  }

  @Test
  void treats_a_claim_that_nobody_could_verify_as_true() {
    var story =
        declaredAt(Tier.T2).then(9, new RecordCheck(JAN, ClaimVerdict.UNVERIFIED, "no answer"));

    assertThat(state(story, "set-right")).isEqualTo(new StepState.NotNeeded());
    assertThat(state(story, "make-it-good")).isInstanceOf(StepState.Waiting.class);
  }

  @Test
  void sets_the_record_right_and_offers_nothing_when_the_claim_is_false() {
    var story = declaredAt(Tier.T2).then(9, new RecordCheck(JAN, ClaimVerdict.FALSE, "a fake"));

    assertThat(state(story, "make-it-good")).isEqualTo(new StepState.NotNeeded());
    assertThat(state(story, "set-right")).isInstanceOf(StepState.Waiting.class);
  }

  @Test
  void believes_the_latest_word_about_a_circumstance() {
    var story =
        declaredAt(Tier.T2).then(6, new TellCircumstance(ANA, Circumstance.HARM_POSSIBLE, Fact.NO));
    assertThat(state(story, "keep-people-safe")).isEqualTo(new StepState.NotNeeded());

    story.then(7, new TellCircumstance(ANA, Circumstance.HARM_POSSIBLE, Fact.YES));

    assertThat(state(story, "keep-people-safe").isToDo()).isTrue();
  }

  @Test
  void finds_closed_steps_in_the_timeline_and_closes_each_once() {
    var done = new StepClosed("keep-evidence", JAN, minute(9), new How.Done("three screenshots"));
    var story = declaredAt(Tier.T2).then(9, new CloseStep(done));

    assertThat(state(story, "keep-evidence")).isEqualTo(new StepState.Done(done, Optional.empty()));
    assertThat(story.when(10, new CloseStep(done))).isEqualTo(new Refused(Reason.ALREADY_KNOWN));
  }

  @Test
  void looks_back_once_it_is_contained_and_no_longer_when_it_flares_up_again() {
    var story = declaredAt(Tier.T2).then(8, new Contain(ANA, "it shrinks"));
    assertThat(state(story, "settle-promises"))
        .isEqualTo(new StepState.Open(Optional.of(minute(8).plus(Duration.ofDays(2)))));
    assertThat(state(story, "hold-review").isToDo()).isFalse();

    story.then(9, new Reopen(ANA, "again"));

    assertThat(state(story, "settle-promises").isToDo()).isFalse();
  }

  @Test
  void goes_by_the_playbook_that_was_chosen_and_by_none_before_it() {
    var story = declaredAt(Tier.T2).then(6, take("data-breach", true));

    assertThat(followed(story)).containsExactly("data-breach");
    assertThat(story.crisis().in(SHELF).playbook().step("find-order")).isEmpty();
  }

  @Test
  void puts_the_steps_of_a_further_playbook_into_the_same_list_each_once() {
    var story =
        declaredAt(Tier.T3).then(6, take("viral-complaint", true)).then(60, take(DOUBLE, false));
    var steps = story.crisis().in(SHELF).playbook().steps().stream().map(Step::id).toList();

    assertThat(followed(story)).containsExactly("viral-complaint", DOUBLE);
    assertThat(steps).contains("find-order", "new-owner").doesNotHaveDuplicates();
  }

  @Test
  void counts_the_time_of_steps_that_came_later_from_when_they_came() {
    var story =
        declaredAt(Tier.T3).then(6, take("viral-complaint", true)).then(60, take(DOUBLE, false));

    assertThat(state(story, "stop-speaking"))
        .isEqualTo(new StepState.Open(Optional.of(minute(63))));
    assertThat(story.crisis().in(SHELF).next(minute(61)).getFirst().id())
        .isEqualTo("stop-speaking");
    assertThat(state(story, "read-post")).isEqualTo(new StepState.Late(minute(9), ONE_MINUTE));
  }

  @Test
  void refuses_to_take_the_same_playbook_twice() {
    var story = declaredAt(Tier.T3).then(6, take(DOUBLE, false));

    assertThat(story.when(7, take(DOUBLE, false))).isEqualTo(new Refused(Reason.ALREADY_KNOWN));
  }

  @Test
  void starts_the_72_hours_with_the_step_that_says_so_counted_from_the_suspicion() {
    var story = declaredAt(Tier.T4).then(6, take("data-breach", true));
    story.then(9, done("start-clock-gdpr-article-33", 9));

    assertThat(regulator(story).due()).isEqualTo(minute(72 * 60));

    story.then(300, done("tell-authority-gdpr-article-33", 300));
    assertThat(regulator(story).stopped()).contains(minute(300));
  }

  @Test
  void does_not_start_a_clock_with_a_step_that_was_left_out() {
    var leftOut =
        new StepClosed("start-clock-gdpr-article-33", JAN, minute(9), new How.Skipped("no data"));
    var story = declaredAt(Tier.T4).then(9, new CloseStep(leftOut));

    assertThat(CLOCKS.of(story.crisis()))
        .noneMatch(clock -> clock.kind() == CrisisClock.Kind.REGULATOR);
  }

  private static CrisisClock regulator(Story story) {
    return CLOCKS.of(story.crisis()).stream()
        .filter(clock -> clock.kind() == CrisisClock.Kind.REGULATOR)
        .findFirst()
        .orElseThrow();
  }

  private static CloseStep done(String step, long minute) {
    return new CloseStep(new StepClosed(step, JAN, minute(minute), new How.Done("")));
  }

  private static TakePlaybook take(String id, boolean instead) {
    var edition = SHELF.inForce(id).orElseThrow().edition();
    return new TakePlaybook(Optional.of(ANA), edition, instead, new Bilingual("why", "bo"));
  }

  private static List<String> followed(Story story) {
    return story.crisis().follows(SHELF).stream().map(one -> one.playbook().id()).toList();
  }

  private static StepState state(Story story, String step) {
    var progress = story.crisis().in(SHELF);
    return progress.at(minute(10), progress.playbook().step(step).orElseThrow());
  }
}
