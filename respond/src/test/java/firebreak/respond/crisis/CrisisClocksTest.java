package firebreak.respond.crisis;

import static firebreak.respond.crisis.Story.ANA;
import static firebreak.respond.crisis.Story.JAN;
import static firebreak.respond.crisis.Story.containedAt;
import static firebreak.respond.crisis.Story.declaredAt;
import static firebreak.respond.crisis.Story.minute;
import static firebreak.respond.crisis.Story.suspectedAt;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.DraftId;
import firebreak.model.Tier;
import firebreak.respond.crisis.Command.AnswerAsLegal;
import firebreak.respond.crisis.Command.AskLegal;
import firebreak.respond.crisis.Command.Dismiss;
import firebreak.respond.crisis.Command.MakePromise;
import firebreak.respond.crisis.Command.Raise;
import firebreak.respond.crisis.Command.RecordCheck;
import firebreak.respond.crisis.Command.Recover;
import firebreak.respond.crisis.Command.StartRegulatorClock;
import firebreak.respond.crisis.Command.TellExecutives;
import firebreak.respond.crisis.CrisisClock.Face;
import firebreak.respond.crisis.CrisisClock.Firing;
import firebreak.respond.crisis.CrisisClock.Kind;
import firebreak.respond.matrix.Matrix;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrisisClocksTest {

  static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
  static final CrisisClocks CLOCKS = new CrisisClocks(Matrix.shipped(), WARSAW);

  @Test
  void counts_the_golden_window_from_the_first_hostile_post_not_from_the_alert() {
    var story = declaredAt(Tier.T2);

    assertThat(clock(story, Kind.GOLDEN_WINDOW).at(minute(5)))
        .isEqualTo(new Face.Running(ofMinutes(95)));
    assertThat(story.crisis().window().used(minute(5))).isEqualTo(ofMinutes(25));
  }

  @Test
  void is_over_at_the_very_minute_of_the_deadline() {
    var window = clock(declaredAt(Tier.T2), Kind.GOLDEN_WINDOW);

    assertThat(window.at(minute(100).minusMillis(1))).isInstanceOf(Face.Running.class);
    assertThat(window.at(minute(100))).isEqualTo(new Face.Over(ofMinutes(0)));
    assertThat(window.at(minute(107))).isEqualTo(new Face.Over(ofMinutes(7)));
  }

  @Test
  void shows_what_is_left_of_verify_first_words_substance_and_update() {
    var story = declaredAt(Tier.T3).saying(WordsKind.HOLDING, 12);

    assertThat(clock(story, Kind.VERIFY).at(minute(13))).isEqualTo(new Face.Running(ofMinutes(2)));
    assertThat(clock(story, Kind.FIRST_WORDS).at(minute(13)))
        .isEqualTo(new Face.Stopped(minute(12), ofMinutes(3)));
    assertThat(clock(story, Kind.SUBSTANCE).at(minute(13)))
        .isEqualTo(new Face.Running(ofMinutes(17)));
    assertThat(clock(story, Kind.UPDATE).at(minute(13))).isEqualTo(new Face.Running(ofMinutes(19)));
  }

  @Test
  void stops_the_verify_clock_when_something_was_found() {
    var story = declaredAt(Tier.T2).then(9, new RecordCheck(JAN, ClaimVerdict.TRUE, "ours"));

    assertThat(clock(story, Kind.VERIFY).at(minute(60)))
        .isEqualTo(new Face.Stopped(minute(9), ofMinutes(6)));
  }

  @Test
  void remembers_how_late_first_words_were() {
    var story = declaredAt(Tier.T2).saying(WordsKind.HOLDING, 41);

    assertThat(clock(story, Kind.FIRST_WORDS).at(minute(60)))
        .isEqualTo(new Face.Stopped(minute(41), ofMinutes(-11)));
  }

  @Test
  void never_gives_more_time_when_it_gets_worse() {
    var early = declaredAt(Tier.T2).then(6, new Raise(JAN, Tier.T3, "news"));
    var late = declaredAt(Tier.T2).then(25, new Raise(JAN, Tier.T3, "news"));

    assertThat(clock(early, Kind.FIRST_WORDS).due()).isEqualTo(minute(21));
    assertThat(clock(late, Kind.FIRST_WORDS).due()).isEqualTo(minute(30));
  }

  @Test
  void gives_an_issue_the_rest_of_the_golden_window_for_substance() {
    assertThat(clock(declaredAt(Tier.T2), Kind.SUBSTANCE).due()).isEqualTo(minute(100));
  }

  @Test
  void wants_words_of_safety_within_five_minutes_when_existence_is_at_stake() {
    assertThat(clock(suspectedAt(Tier.T4), Kind.SAFETY_WORDS).due()).isEqualTo(minute(5));
    assertThat(kinds(suspectedAt(Tier.T3))).doesNotContain(Kind.SAFETY_WORDS);
  }

  @Test
  void asks_for_an_update_every_twenty_minutes_at_first_and_every_hour_after_two() {
    var story = declaredAt(Tier.T3).saying(WordsKind.HOLDING, 10);
    assertThat(clock(story, Kind.UPDATE).due()).isEqualTo(minute(30));

    story.saying(WordsKind.UPDATE, 129);
    assertThat(clock(story, Kind.UPDATE).due()).isEqualTo(minute(149));

    story.saying(WordsKind.UPDATE, 130);
    assertThat(clock(story, Kind.UPDATE).due()).isEqualTo(minute(190));
  }

  @Test
  void takes_words_that_were_written_down_late_at_the_moment_they_became_public() {
    var story = declaredAt(Tier.T3).saying(WordsKind.UPDATE, 40).saying(WordsKind.HOLDING, 14);

    assertThat(clock(story, Kind.FIRST_WORDS).stopped()).contains(minute(14));
    assertThat(clock(story, Kind.UPDATE).due()).isEqualTo(minute(60));
  }

  @Test
  void tells_executives_every_half_hour_of_a_crisis() {
    var story = declaredAt(Tier.T3);
    assertThat(clock(story, Kind.EXECUTIVES).due()).isEqualTo(minute(30));

    story.then(25, new TellExecutives(ANA));
    assertThat(clock(story, Kind.EXECUTIVES).due()).isEqualTo(minute(55));
  }

  @Test
  void gives_legal_a_box_of_five_minutes_in_a_crisis() {
    var draft = new DraftId("d1");
    var story = declaredAt(Tier.T3).then(10, new AskLegal(ANA, draft));

    assertThat(clock(story, Kind.LEGAL_BOX).due()).isEqualTo(minute(15));
    assertThat(clock(story, Kind.LEGAL_BOX).whenDue()).isEqualTo(Firing.GO_ON_WITHOUT_LEGAL);
    story.then(12, new AnswerAsLegal(JAN, draft, "fine"));
    assertThat(clock(story, Kind.LEGAL_BOX).stopped()).contains(minute(12));
  }

  @Test
  void runs_a_clock_for_each_promise() {
    var story =
        declaredAt(Tier.T2)
            .then(10, new MakePromise(ANA, "p1", "an update", minute(60)))
            .then(11, new MakePromise(ANA, "p2", "a refund", minute(600)));

    assertThat(all(story).stream().filter(clock -> clock.kind() == Kind.PROMISE))
        .extracting(CrisisClock::due)
        .containsExactly(minute(60), minute(600));
  }

  @Test
  void lets_regulator_hours_run_through_the_night_in_which_the_clocks_change() {
    var aware = Instant.parse("2026-03-27T12:00:00Z");
    var story =
        declaredAt(Tier.T4).then(9, new StartRegulatorClock(JAN, Regulator.GDPR_ARTICLE_33, aware));

    assertThat(clock(story, Kind.REGULATOR).due()).isEqualTo(Instant.parse("2026-03-30T12:00:00Z"));
  }

  @Test
  void wants_the_review_after_five_working_days_or_three_days() {
    var issue = containedAt(Tier.T2).measuring(Tier.T0, 70, 130);
    issue.then(130, new Recover(ANA, "over"));
    var crisis = containedAt(Tier.T3).measuring(Tier.T0, 70, 130);
    crisis.then(130, new Recover(ANA, "over"));

    assertThat(clock(issue, Kind.REVIEW).due().atZone(WARSAW))
        .isEqualTo(minute(130).atZone(WARSAW).plusDays(6));
    assertThat(clock(crisis, Kind.REVIEW).due().atZone(WARSAW))
        .isEqualTo(minute(130).atZone(WARSAW).plusDays(3));
    assertThat(clock(crisis, Kind.REVIEW_DRAFT).due())
        .isEqualTo(clock(crisis, Kind.REVIEW).due().minus(ofDays(1)));
  }

  @Test
  void asks_for_no_more_updates_when_it_is_over() {
    var story = declaredAt(Tier.T2).saying(WordsKind.SUBSTANCE, 20);
    story.then(60, new Command.Contain(ANA, "calmer")).measuring(Tier.T0, 70, 130);
    assertThat(kinds(story)).contains(Kind.UPDATE);

    story.then(130, new Recover(ANA, "over"));

    assertThat(kinds(story)).doesNotContain(Kind.UPDATE, Kind.EXECUTIVES);
  }

  @Test
  void stops_all_clocks_of_a_dismissed_suspicion() {
    assertThat(all(suspectedAt(Tier.T3).then(2, new Dismiss(JAN, "a joke")))).isEmpty();
  }

  @Test
  void gives_the_same_clocks_the_same_ids_and_lists_the_nearest_first() {
    var story = declaredAt(Tier.T3).saying(WordsKind.HOLDING, 12);

    assertThat(all(story)).isEqualTo(all(story));
    assertThat(all(story)).extracting(CrisisClock::id).doesNotHaveDuplicates();
    assertThat(all(story)).isSortedAccordingTo(Comparator.comparing(CrisisClock::due));
  }

  @Test
  void gives_a_moved_deadline_another_id_so_that_it_fires_again() {
    var story = declaredAt(Tier.T3).saying(WordsKind.HOLDING, 12);
    var before = clock(story, Kind.UPDATE).id();

    story.saying(WordsKind.UPDATE, 30);

    assertThat(clock(story, Kind.UPDATE).id()).isNotEqualTo(before);
  }

  private static List<CrisisClock> all(Story story) {
    return CLOCKS.of(story.crisis());
  }

  private static List<Kind> kinds(Story story) {
    return all(story).stream().map(CrisisClock::kind).toList();
  }

  private static CrisisClock clock(Story story, Kind kind) {
    return all(story).stream().filter(clock -> clock.kind() == kind).findFirst().orElseThrow();
  }
}
