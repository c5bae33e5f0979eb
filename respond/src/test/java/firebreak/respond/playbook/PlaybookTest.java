package firebreak.respond.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import firebreak.model.PersonId;
import firebreak.model.Tier;
import firebreak.respond.matrix.Fact;
import firebreak.respond.playbook.Progress.Closing;
import firebreak.respond.playbook.StepClosed.How;
import firebreak.respond.wording.Bilingual;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlaybookTest {

  static final Playbook PLAYBOOK = Playbook.viralComplaint();
  static final Instant FIRST_POST = Instant.parse("2026-03-07T20:21:00Z");
  static final Instant ACKNOWLEDGED = FIRST_POST.plus(Duration.ofMinutes(25));
  static final PersonId OLA = new PersonId("ola");

  @Test
  void goes_through_the_four_phases_of_a_viral_complaint() {
    assertThat(PLAYBOOK.phases())
        .extracting(Phase::id)
        .containsExactly("stop-and-breathe", "one-calm-reply", "solve-privately", "follow-up-once");
  }

  @Test
  void says_everything_in_both_languages_and_differently() {
    assertThat(sentences())
        .hasSizeGreaterThan(60)
        .allSatisfy(words -> assertThat(words.english()).isNotEqualTo(words.polish()));
    assertThat(sentences()).extracting(Bilingual::polish).doesNotHaveDuplicates();
  }

  @Test
  void gives_every_step_an_owner_a_hint_and_a_deadline_from_a_moment_that_comes() {
    assertThat(PLAYBOOK.steps())
        .allSatisfy(step -> assertThat(step.how()).isNotEmpty())
        .filteredOn(step -> step.due().from() == StartingPoint.STEPS_BEFORE)
        .allSatisfy(step -> assertThat(step.needs().after()).isNotEmpty());
  }

  @Test
  void lets_only_the_warning_pass_the_verify_gate() {
    assertThat(PLAYBOOK.steps())
        .filteredOn(step -> step.lane().equals(Optional.of(Lane.SAFETY)))
        .extracting(Step::id)
        .containsExactly("keep-people-safe");
  }

  @Test
  void never_asks_for_a_better_post_before_the_customer_is_content() {
    var content = Map.of(Circumstance.CUSTOMER_CONFIRMED, Fact.YES);
    var unknown = progress(Map.of(), done("ask-whats-left", 100));

    assertThat(state(unknown, "ask-once"))
        .isEqualTo(
            new StepState.Waiting(
                Set.of(), Optional.of(Circumstance.CUSTOMER_CONFIRMED), Optional.empty()));
    assertThat(state(progress(content, done("ask-whats-left", 100)), "ask-once").isToDo()).isTrue();
    assertThat(state(progress(Map.of(Circumstance.CUSTOMER_CONFIRMED, Fact.NO)), "ask-once"))
        .isEqualTo(new StepState.NotNeeded());
  }

  @Test
  void warns_people_unless_somebody_knows_that_no_harm_is_possible() {
    assertThat(state(progress(Map.of()), "keep-people-safe").isToDo()).isTrue();
    assertThat(state(progress(Map.of(Circumstance.HARM_POSSIBLE, Fact.NO)), "keep-people-safe"))
        .isEqualTo(new StepState.NotNeeded());
  }

  @Test
  void keeps_a_step_waiting_for_the_ones_before_it() {
    assertThat(state(progress(Map.of()), "check-claim"))
        .isEqualTo(waiting("keep-evidence", "find-order"));
    assertThat(state(progress(Map.of(), done("keep-evidence", 30)), "check-claim"))
        .isEqualTo(waiting("find-order"));
  }

  @Test
  void does_not_wait_for_a_step_that_is_left_out() {
    var claimFalse = Map.of(Circumstance.CLAIM_FALSE, Fact.YES, Circumstance.CLAIM_TRUE, Fact.NO);

    assertThat(state(progress(claimFalse, done("write-privately", 60)), "ask-whats-left").isToDo())
        .isTrue();
  }

  @Test
  void is_late_after_the_minute_not_at_it() {
    var progress = progress(Map.of());
    var step = PLAYBOOK.step("keep-evidence").orElseThrow();
    var due = ACKNOWLEDGED.plus(Duration.ofMinutes(10));

    assertThat(progress.at(due, step)).isEqualTo(new StepState.Open(Optional.of(due)));
    assertThat(progress.at(due.plusSeconds(1), step))
        .isEqualTo(new StepState.Late(due, Duration.ofSeconds(1)));
  }

  @Test
  void has_no_deadline_before_its_moment_has_come() {
    var early =
        new Progress(
            PLAYBOOK,
            Tier.T2,
            Map.of(StartingPoint.FIRST_HOSTILE_POST, FIRST_POST),
            Map.of(),
            List.of());

    assertThat(early.at(minute(500), PLAYBOOK.step("read-post").orElseThrow()))
        .isEqualTo(new StepState.Open(Optional.empty()));
  }

  @Test
  void counts_from_the_last_of_the_steps_before() {
    var progress = progress(Map.of(), done("publish-reply", 50));

    assertThat(state(progress, "write-privately"))
        .isEqualTo(new StepState.Open(Optional.of(minute(65))));
  }

  @Test
  void remembers_whether_a_step_was_done_late() {
    assertThat(state(progress(Map.of(), done("keep-evidence", 35)), "keep-evidence"))
        .isEqualTo(new StepState.Done(done("keep-evidence", 35), Optional.empty()));
    assertThat(state(progress(Map.of(), done("keep-evidence", 37)), "keep-evidence"))
        .isEqualTo(
            new StepState.Done(done("keep-evidence", 37), Optional.of(Duration.ofMinutes(2))));
  }

  @Test
  void closes_a_step_once() {
    var progress = progress(Map.of(), done("read-post", 27));

    assertThat(progress.close(done("read-post", 28)))
        .isEqualTo(new Closing.Refused(Closing.Reason.ALREADY_CLOSED));
    assertThat(progress.close(done("find-order", 28)))
        .isEqualTo(new Closing.Closed(done("find-order", 28)));
  }

  @Test
  void refuses_what_is_unknown_not_needed_or_too_early() {
    assertThat(progress(Map.of()).close(done("dance", 28)))
        .isEqualTo(new Closing.Refused(Closing.Reason.UNKNOWN_STEP));
    assertThat(progress(Map.of()).close(done("publish-reply", 28)))
        .isEqualTo(new Closing.Refused(Closing.Reason.OTHER_STEPS_FIRST));
    assertThat(progress(Map.of(Circumstance.CLAIM_FALSE, Fact.NO)).close(done("set-right", 28)))
        .isEqualTo(new Closing.Refused(Closing.Reason.NOT_NEEDED));
  }

  @Test
  void lets_a_waiting_step_be_skipped_for_a_reason() {
    var skipped = new StepClosed("ask-once", OLA, minute(40), new How.Skipped("a minor"));

    assertThat(progress(Map.of()).close(skipped)).isEqualTo(new Closing.Closed(skipped));
    assertThatThrownBy(() -> new How.Skipped(" ")).hasMessageContaining("reason");
  }

  @Test
  void leaves_out_what_a_lower_tier_does_not_need() {
    var watch = new Progress(PLAYBOOK, Tier.T1, Map.of(), Map.of(), List.of());

    assertThat(watch.at(minute(30), PLAYBOOK.step("freeze").orElseThrow()))
        .isEqualTo(new StepState.NotNeeded());
  }

  @Test
  void offers_the_most_pressing_step_first() {
    assertThat(progress(Map.of()).next(minute(26)))
        .extracting(Step::id)
        .startsWith("read-post", "keep-silent", "keep-people-safe")
        .doesNotContain("publish-reply");
  }

  @Test
  void begins_with_steps_of_the_first_phase_only() {
    assertThat(PLAYBOOK.phases().getFirst().steps())
        .containsAll(progress(Map.of()).next(minute(26)));
  }

  @Test
  void looks_back_only_when_the_storm_is_contained_and_over() {
    var contained = minute(90);
    var over = minute(600);

    assertThat(state(progress(Map.of()), "settle-promises"))
        .isEqualTo(
            new StepState.Waiting(
                Set.of(), Optional.empty(), Optional.of(StartingPoint.CONTAINED)));
    assertThat(progress(Map.of()).close(done("hold-review", 28)))
        .isEqualTo(new Closing.Refused(Closing.Reason.OTHER_STEPS_FIRST));
    assertThat(state(turned(Map.of(StartingPoint.CONTAINED, contained)), "settle-promises"))
        .isEqualTo(new StepState.Open(Optional.of(contained.plus(Duration.ofDays(2)))));
    assertThat(state(turned(Map.of(StartingPoint.CONTAINED, contained)), "hold-review").isToDo())
        .isFalse();
    assertThat(state(turned(Map.of(StartingPoint.RECOVERED, over)), "hold-review"))
        .isEqualTo(new StepState.Open(Optional.of(over.plus(Duration.ofDays(3)))));
  }

  @Test
  void takes_the_first_of_two_closings_in_whatever_order_they_come() {
    var late = done("keep-evidence", 60);
    var early = done("keep-evidence", 30);

    assertThat(state(progress(Map.of(), late, early), "keep-evidence"))
        .isEqualTo(new StepState.Done(early, Optional.empty()));
  }

  @Test
  void refuses_a_playbook_whose_steps_wait_for_later_ones() {
    var phases = new ArrayList<>(PLAYBOOK.phases());
    phases.addFirst(phases.removeLast());

    assertThatThrownBy(() -> playbookWith(phases)).hasMessageContaining("later");
  }

  @Test
  void can_be_walked_to_its_end() {
    var known =
        Map.of(
            Circumstance.CLAIM_TRUE, Fact.YES,
            Circumstance.CLAIM_FALSE, Fact.NO,
            Circumstance.CUSTOMER_CONFIRMED, Fact.YES);
    var closed = new ArrayList<StepClosed>();
    for (var step : PLAYBOOK.steps()) {
      var progress = over(known, closed);
      if (progress.close(done(step.id(), 30)) instanceof Closing.Closed(var what)) {
        closed.add(what);
      }
    }

    assertThat(over(known, closed).next(minute(30))).isEmpty();
    assertThat(closed).hasSize(PLAYBOOK.steps().size() - 1);
  }

  private static Playbook playbookWith(List<Phase> phases) {
    return new Playbook(
        new Edition("x", "1"),
        CrisisType.REPUTATION,
        PLAYBOOK.title(),
        phases,
        Forbidden.NOTHING,
        "test");
  }

  private static List<Bilingual> sentences() {
    var sentences = new ArrayList<Bilingual>();
    for (var phase : PLAYBOOK.phases()) {
      sentences.add(phase.title());
      sentences.add(phase.aim());
      phase.steps().forEach(step -> sentences.add(step.act()));
      phase.steps().forEach(step -> sentences.addAll(step.how()));
    }
    return sentences;
  }

  private static Progress progress(Map<Circumstance, Fact> known, StepClosed... closed) {
    var starts =
        Map.of(
            StartingPoint.FIRST_HOSTILE_POST, FIRST_POST,
            StartingPoint.DECLARED, minute(27),
            StartingPoint.ACKNOWLEDGED, ACKNOWLEDGED);
    return new Progress(PLAYBOOK, Tier.T2, starts, known, List.of(closed));
  }

  private static Progress over(Map<Circumstance, Fact> known, List<StepClosed> closed) {
    var starts = Map.of(StartingPoint.CONTAINED, minute(20), StartingPoint.RECOVERED, minute(25));
    return new Progress(PLAYBOOK, Tier.T2, starts, known, closed);
  }

  private static Progress turned(Map<StartingPoint, Instant> turns) {
    return new Progress(PLAYBOOK, Tier.T2, turns, Map.of(), List.of());
  }

  private static StepState waiting(String... steps) {
    return new StepState.Waiting(Set.of(steps), Optional.empty(), Optional.empty());
  }

  private static StepState state(Progress progress, String step) {
    return progress.at(minute(27), PLAYBOOK.step(step).orElseThrow());
  }

  private static StepClosed done(String step, long minute) {
    return new StepClosed(step, OLA, minute(minute), new How.Done(""));
  }

  private static Instant minute(long minute) {
    return FIRST_POST.plus(Duration.ofMinutes(minute));
  }
}
