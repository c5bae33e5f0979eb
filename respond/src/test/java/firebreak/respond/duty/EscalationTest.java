package firebreak.respond.duty;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.PersonId;
import firebreak.model.Tier;
import firebreak.respond.duty.Alarm.Acknowledged;
import firebreak.respond.duty.Alarm.PageState;
import firebreak.respond.duty.Alarm.Sent;
import firebreak.respond.duty.Escalation.Page;
import firebreak.respond.duty.Escalation.Step;
import firebreak.respond.matrix.Matrix;
import firebreak.respond.matrix.Means;
import firebreak.respond.people.Role;
import firebreak.respond.people.Voice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EscalationTest {

  static final Instant SATURDAY_NIGHT = Instant.parse("2026-03-07T20:42:00Z");
  static final PersonId ANA = new PersonId("ana");
  static final PersonId BORIS = new PersonId("boris");
  static final PersonId JAN = new PersonId("jan");
  static final PersonId OLA = new PersonId("ola");
  static final Team TEAM =
      new Team(
          List.of(
              new Voice(JAN, Set.of(Role.COMMUNICATIONS_LEAD)),
              new Voice(OLA, Set.of(Role.COMMANDER)),
              new Voice(ANA, Set.of()),
              new Voice(BORIS, Set.of())),
          Optional.of(ANA),
          Optional.of(BORIS));

  @Test
  void leaves_a_ticket_in_the_queue() {
    assertThat(next(Tier.T0, Alarm.raised("a"), 0)).isEqualTo(new Step.LeaveInQueue());
  }

  @Test
  void wakes_the_person_on_duty_for_something_to_watch() {
    assertThat(next(Tier.T1, Alarm.raised("a"), 0))
        .isEqualTo(new Step.Wake(List.of(page(0, 0, ANA, Means.PUSH))));
  }

  @Test
  void gives_the_person_on_duty_fifteen_minutes_then_wakes_the_backup() {
    var alarm = sent(Alarm.raised("a"), 0, id(0, 0, ANA));

    assertThat(next(Tier.T1, alarm, 14)).isEqualTo(new Step.WaitUntil(minute(15)));
    assertThat(next(Tier.T1, alarm, 15))
        .isEqualTo(new Step.Wake(List.of(page(0, 1, BORIS, Means.PUSH))));
  }

  @Test
  void wakes_duty_and_communications_lead_together_for_an_issue() {
    assertThat(next(Tier.T2, Alarm.raised("a"), 0))
        .isEqualTo(
            new Step.Wake(List.of(page(0, 0, ANA, Means.PHONE), page(0, 0, JAN, Means.PHONE))));
  }

  @Test
  void passes_an_issue_to_the_backup_after_five_minutes_and_to_all_after_ten() {
    var first = sent(Alarm.raised("a"), 0, id(0, 0, ANA), id(0, 0, JAN));
    var second = sent(first, 5, id(0, 1, BORIS));

    assertThat(next(Tier.T2, first, 5))
        .isEqualTo(new Step.Wake(List.of(page(0, 1, BORIS, Means.PHONE))));
    assertThat(woken(next(Tier.T2, second, 10))).containsExactlyInAnyOrder(ANA, BORIS, JAN, OLA);
  }

  @Test
  void rings_everyone_about_an_issue_until_somebody_answers() {
    var trace = play(Tier.T2, TEAM, 600);

    assertThat(trace.last()).isEqualTo(new Step.WaitUntil(minute(605)));
    assertThat(trace.steps().stream().filter(Step.RingEveryone.class::isInstance).count())
        .isGreaterThan(100);
  }

  @Test
  void calls_the_whole_team_three_times_and_then_passes_command_down_the_line() {
    var steps = play(Tier.T3, TEAM, 34).wakingSteps();

    assertThat(steps.subList(0, 3)).allSatisfy(step -> assertThat(woken(step)).hasSize(4));
    assertThat(steps.subList(3, 7))
        .extracting(step -> ((Step.PassCommand) step).page().id().person())
        .containsExactly(JAN, OLA, ANA, BORIS);
  }

  @Test
  void rings_everyone_when_the_line_of_succession_ends_in_silence() {
    assertThat(play(Tier.T3, TEAM, 35).wakingSteps().getLast())
        .isInstanceOf(Step.RingEveryone.class);
  }

  @Test
  void rests_as_soon_as_one_person_acknowledges() {
    var alarm = sent(Alarm.raised("a"), 0, id(0, 0, ANA), id(0, 0, JAN));
    var answered =
        new Alarm("a", alarm.sent(), Set.of(), Optional.of(new Acknowledged(JAN, minute(4))));

    assertThat(next(Tier.T2, answered, 500))
        .isEqualTo(new Step.Rest(new Acknowledged(JAN, minute(4))));
    assertThat(answered.stateOf(id(0, 0, JAN))).isEqualTo(PageState.ACKNOWLEDGED);
    assertThat(answered.stateOf(id(0, 0, ANA))).isEqualTo(PageState.PENDING);
  }

  @Test
  void does_not_wait_for_somebody_who_passed_the_page_on() {
    var alarm = sent(Alarm.raised("a"), 0, id(0, 0, ANA));
    var passed = new Alarm("a", alarm.sent(), Set.of(id(0, 0, ANA)), Optional.empty());

    assertThat(next(Tier.T1, passed, 1))
        .isEqualTo(new Step.Wake(List.of(page(0, 1, BORIS, Means.PUSH))));
    assertThat(passed.stateOf(id(0, 0, ANA))).isEqualTo(PageState.PASSED_ON);
  }

  @Test
  void keeps_waiting_while_one_of_two_has_not_passed_on() {
    var alarm = sent(Alarm.raised("a"), 0, id(0, 0, ANA), id(0, 0, JAN));
    var passed = new Alarm("a", alarm.sent(), Set.of(id(0, 0, ANA)), Optional.empty());

    assertThat(next(Tier.T2, passed, 1)).isEqualTo(new Step.WaitUntil(minute(5)));
  }

  @Test
  void sends_only_the_page_that_a_crash_swallowed() {
    var half = sent(Alarm.raised("a"), 0, id(0, 0, ANA));

    assertThat(next(Tier.T2, half, 2))
        .isEqualTo(new Step.Wake(List.of(page(0, 0, JAN, Means.PHONE))));
  }

  @Test
  void asked_twice_names_the_same_pages_so_that_none_goes_out_twice() {
    assertThat(next(Tier.T3, Alarm.raised("a"), 0)).isEqualTo(next(Tier.T3, Alarm.raised("a"), 0));
  }

  @Test
  void sends_no_page_twice_in_a_whole_night_of_silence() {
    for (var tier : List.of(Tier.T1, Tier.T2, Tier.T3, Tier.T4)) {
      var ids = play(tier, TEAM, 480).alarm().sent().stream().map(Sent::page).toList();

      assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(30);
      assertThat(ids.stream().map(PageId::value)).doesNotHaveDuplicates();
    }
  }

  @Test
  void does_not_care_in_which_order_it_hears_of_sent_pages() {
    var sent = new ArrayList<>(play(Tier.T3, TEAM, 44).alarm().sent());
    var expected = next(Tier.T3, new Alarm("a", sent, Set.of(), Optional.empty()), 44);
    var chance = new Random(11);

    for (int round = 0; round < 20; round++) {
      Collections.shuffle(sent, chance);
      assertThat(next(Tier.T3, new Alarm("a", sent, Set.of(), Optional.empty()), 44))
          .isEqualTo(expected);
    }
  }

  @Test
  void climbs_past_rungs_on_which_nobody_stands() {
    var nobodyOnDuty = new Team(TEAM.succession(), Optional.empty(), Optional.empty());

    assertThat(escalation(Tier.T1).next(Alarm.raised("a"), nobodyOnDuty, minute(0)))
        .isInstanceOfSatisfying(
            Step.RingEveryone.class, ring -> assertThat(woken(ring)).hasSize(4));
  }

  @Test
  void wakes_whoever_takes_over_the_shift_meanwhile() {
    var alarm = sent(Alarm.raised("a"), 0, id(0, 0, ANA));
    var later = new Team(TEAM.succession(), Optional.of(OLA), Optional.of(BORIS));

    assertThat(escalation(Tier.T1).next(alarm, later, minute(3)))
        .isEqualTo(new Step.Wake(List.of(page(0, 0, OLA, Means.PUSH))));
  }

  @Test
  void keeps_climbing_when_the_team_shrinks_in_the_middle_of_the_succession() {
    var alarm = sent(play(Tier.T3, TEAM, 34).alarm(), 34);
    var alone = new Team(List.of(new Voice(JAN, Set.of())), Optional.empty(), Optional.empty());

    assertThat(escalation(Tier.T3).next(alarm, alone, minute(34)))
        .isInstanceOf(Step.RingEveryone.class);
  }

  @Test
  void says_when_there_is_nobody_to_wake_at_all() {
    var empty = new Team(List.of(), Optional.empty(), Optional.empty());

    assertThat(escalation(Tier.T3).next(Alarm.raised("a"), empty, minute(0)))
        .isEqualTo(new Step.NobodyToWake());
  }

  @Test
  void calls_an_owner_who_is_alone_again_and_again() {
    var owner = new PersonId("owner");
    var alone =
        new Team(
            List.of(new Voice(owner, Set.of(Role.COMMANDER, Role.COMMUNICATIONS_LEAD))),
            Optional.of(owner),
            Optional.empty());

    assertThat(new HashSet<>(play(Tier.T2, alone, 60).alarm().sent())).hasSizeGreaterThan(10);
  }

  private static Step next(Tier tier, Alarm alarm, long minute) {
    return escalation(tier).next(alarm, TEAM, minute(minute));
  }

  private static Escalation escalation(Tier tier) {
    return new Escalation(Matrix.shipped().answer(tier).paging());
  }

  /** A night in which every page is sent at once and nobody answers, asked minute by minute. */
  private static Night play(Tier tier, Team team, long minutes) {
    var alarm = Alarm.raised("a");
    var steps = new ArrayList<Step>();
    for (long minute = 0; minute <= minutes; minute++) {
      var step = escalation(tier).next(alarm, team, minute(minute));
      var pages = pages(step);
      steps.add(step);
      alarm = sent(alarm, minute, pages.stream().map(Page::id).toArray(PageId[]::new));
    }
    steps.add(escalation(tier).next(alarm, team, minute(minutes)));
    return new Night(alarm, steps);
  }

  record Night(Alarm alarm, List<Step> steps) {
    Step last() {
      return steps.getLast();
    }

    List<Step> wakingSteps() {
      return steps.stream().filter(step -> !pages(step).isEmpty()).toList();
    }
  }

  private static List<Page> pages(Step step) {
    return switch (step) {
      case Step.Wake(var pages) -> pages;
      case Step.RingEveryone(var pages) -> pages;
      case Step.PassCommand(var page) -> List.of(page);
      case Step.WaitUntil _, Step.Rest _, Step.LeaveInQueue _, Step.NobodyToWake _ -> List.of();
    };
  }

  private static List<PersonId> woken(Step step) {
    return pages(step).stream().map(page -> page.id().person()).toList();
  }

  private static Alarm sent(Alarm alarm, long minute, PageId... pages) {
    var sent = new ArrayList<>(alarm.sent());
    for (var page : pages) {
      sent.add(new Sent(page, minute(minute)));
    }
    return new Alarm(alarm.id(), sent, alarm.passedOn(), alarm.acknowledged());
  }

  private static Page page(int round, int rung, PersonId person, Means means) {
    return new Page(id(round, rung, person), means);
  }

  private static PageId id(int round, int rung, PersonId person) {
    return new PageId("a", round, rung, person);
  }

  private static Instant minute(long minute) {
    return SATURDAY_NIGHT.plus(ofMinutes(minute));
  }
}
