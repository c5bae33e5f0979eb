package firebreak.respond.matrix;

import static firebreak.respond.testkit.SignalBuilder.ACME;
import static firebreak.respond.testkit.SignalBuilder.AN_HOUR;
import static firebreak.respond.testkit.SignalBuilder.CHARGER;
import static firebreak.respond.testkit.SignalBuilder.SATURDAY_NIGHT;
import static firebreak.respond.testkit.SignalBuilder.burst;
import static firebreak.respond.testkit.SignalBuilder.burstInWarmUp;
import static firebreak.respond.testkit.SignalBuilder.channels;
import static firebreak.respond.testkit.SignalBuilder.complaint;
import static firebreak.respond.testkit.SignalBuilder.followedBy;
import static firebreak.respond.testkit.SignalBuilder.harm;
import static firebreak.respond.testkit.SignalBuilder.media;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.PersonId;
import firebreak.model.Reading.Harm;
import firebreak.model.Signal;
import firebreak.model.Signal.Measure;
import firebreak.model.Signal.Measure.Crowd;
import firebreak.model.Signal.Measure.GoingViral;
import firebreak.model.Signal.Measure.NegativeShare;
import firebreak.model.Tier;
import firebreak.respond.testkit.SignalBuilder;
import firebreak.respond.wording.Bilingual;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatrixTest {

  static final Bilingual READS = new Bilingual("no campaign", "brak kampanii");

  static final Matrix MATRIX = Matrix.shipped();

  @Test
  void calls_one_complaint_a_ticket() {
    assertThat(decidedBy(complaint())).isEqualTo("T0-a");
  }

  @Test
  void calls_silence_a_ticket_that_no_row_decided() {
    var assessment = MATRIX.assess(situation(List.of(), Facts.UNKNOWN));

    assertThat(assessment.tier()).isEqualTo(Tier.T0);
    assertThat(assessment.deciding()).isEmpty();
    assertThat(assessment.notice()).isEqualTo(new Notice.NothingToTell());
  }

  @Test
  void watches_from_one_and_a_half_sigma_and_ten_hostile_people() {
    assertThat(decidedBy(burst(10, 1.5, 1))).isEqualTo("T1-a");
    assertThat(tierOf(burst(9, 1.5, 1))).isEqualTo(Tier.T0);
  }

  @Test
  void watches_from_twice_the_usual_even_below_the_sigmas() {
    assertThat(decidedBy(burst(10, 0.5, 1))).isEqualTo("T1-a");
  }

  @Test
  void asks_a_long_window_for_ten_hostile_people_in_each_hour() {
    assertThat(tierOf(burstInWarmUp(19, Duration.ofHours(2)))).isEqualTo(Tier.T0);
    assertThat(tierOf(burstInWarmUp(20, Duration.ofHours(2)))).isEqualTo(Tier.T1);
  }

  @Test
  void does_not_blow_up_three_people_in_five_minutes_to_thirty_six_an_hour() {
    assertThat(tierOf(burstInWarmUp(3, Duration.ofMinutes(5)))).isEqualTo(Tier.T0);
  }

  @Test
  void counts_only_absolute_numbers_during_warm_up() {
    assertThat(decidedBy(burstInWarmUp(400, AN_HOUR))).isEqualTo("T1-b");
  }

  @Test
  void calls_two_sigma_an_issue_only_over_two_windows() {
    assertThat(tierOf(burst(30, 2, 1))).isEqualTo(Tier.T1);
    assertThat(decidedBy(burst(30, 2, 2))).isEqualTo("T2-a");
  }

  @Test
  void calls_more_than_forty_percent_of_fifty_mentions_an_issue() {
    var twoHours = Duration.ofHours(2);

    assertThat(tierOf(new NegativeShare(twoHours, 20, 50))).isEqualTo(Tier.T0);
    assertThat(decidedBy(new NegativeShare(twoHours, 21, 50))).isEqualTo("T2-b");
    assertThat(tierOf(new NegativeShare(twoHours, 49, 49))).isEqualTo(Tier.T0);
    assertThat(tierOf(new NegativeShare(twoHours.plusMinutes(1), 50, 50))).isEqualTo(Tier.T0);
  }

  @Test
  void weighs_an_author_by_those_who_follow() {
    assertThat(tierOf(followedBy(99_999))).isEqualTo(Tier.T0);
    assertThat(decidedBy(followedBy(100_000))).isEqualTo("T2-c");
  }

  @Test
  void calls_ten_times_the_brand_s_median_an_issue_but_not_ten_posts() {
    assertThat(decidedBy(new GoingViral(AN_HOUR, 60, 40, 90, 6))).isEqualTo("T2-d");
    assertThat(tierOf(new GoingViral(AN_HOUR, 59, 40, 90, 6))).isEqualTo(Tier.T0);
    assertThat(tierOf(new GoingViral(AN_HOUR, 10, 5, 20, 1))).isEqualTo(Tier.T0);
    assertThat(decidedBy(new GoingViral(AN_HOUR, 50, 5, 90, 0))).isEqualTo("T2-d");
  }

  @Test
  void calls_three_sigma_of_a_crowd_a_crisis() {
    assertThat(decidedBy(burst(100, 3, 1))).isEqualTo("T3-a");
    assertThat(tierOf(burst(99, 3, 1))).isEqualTo(Tier.T1);
  }

  @Test
  void calls_five_hundred_people_a_crisis_only_under_a_hashtag() {
    assertThat(decidedBy(new Crowd(AN_HOUR, 500, Optional.of("AcmeFail")))).isEqualTo("T3-b");
    assertThat(tierOf(new Crowd(AN_HOUR, 499, Optional.of("AcmeFail")))).isEqualTo(Tier.T0);
    assertThat(tierOf(new Crowd(AN_HOUR, 5_000, Optional.empty()))).isEqualTo(Tier.T0);
  }

  @Test
  void calls_news_and_a_spread_over_three_channels_a_crisis() {
    assertThat(decidedBy(media("news.example"))).isEqualTo("T3-c");
    assertThat(decidedBy(channels(3, 10))).isEqualTo("T3-d");
    assertThat(tierOf(channels(2, 10))).isEqualTo(Tier.T0);
    assertThat(tierOf(channels(3, 9))).isEqualTo(Tier.T0);
  }

  @Test
  void counts_people_against_us_also_while_a_campaign_of_ours_runs() {
    var talk = SignalBuilder.of(burst(30, 2, 2));

    for (var campaign : Fact.values()) {
      assertThat(tierOf(talk, facts(campaign, Set.of(), Set.of()))).isEqualTo(Tier.T2);
    }
  }

  @Test
  void lets_a_row_ask_that_no_campaign_runs() {
    var row = new Row("T1-x", Tier.T1, List.of(new Condition.NoCampaignExpected()), READS, "ours");
    var own = new Matrix("own", List.of(row), MATRIX.answers(), MATRIX.rules());

    assertThat(own.assess(situation(List.of(), facts(Fact.YES, Set.of(), Set.of()))).tier())
        .isEqualTo(Tier.T0);
    assertThat(own.assess(situation(List.of(), facts(Fact.UNKNOWN, Set.of(), Set.of()))).tier())
        .isEqualTo(Tier.T1);
  }

  @Test
  void does_not_call_quiet_what_it_cannot_see() {
    var blind =
        new Facts(
            Fact.NO,
            Fact.YES,
            Set.of(),
            Set.of(),
            Set.of(new ChannelId("tiktok")),
            TeamSize.FULL,
            List.of());

    var assessment = MATRIX.assess(situation(List.of(), blind));

    assertThat(assessment.deciding().orElseThrow().row().id()).isEqualTo("T1-d");
  }

  @Test
  void takes_the_higher_tier_when_a_person_is_unsure() {
    var unsure =
        new Judgement(
            new PersonId("ola"), SATURDAY_NIGHT, Tier.T1, Tier.T3, "I have seen this before");
    var judged =
        new Facts(Fact.NO, Fact.YES, Set.of(), Set.of(), Set.of(), TeamSize.FULL, List.of(unsure));

    assertThat(MATRIX.assess(situation(List.of(), judged)).tier()).isEqualTo(Tier.T3);
  }

  @Test
  void lets_the_highest_tier_win_and_remembers_every_row_that_held() {
    var signals =
        List.of(
            SignalBuilder.of(complaint()),
            SignalBuilder.of(media("news.example")),
            SignalBuilder.of(burst(30, 2.5, 2)));

    var assessment = MATRIX.assess(situation(signals, Facts.UNKNOWN));

    assertThat(assessment.tier()).isEqualTo(Tier.T3);
    assertThat(assessment.grounds().stream().map(ground -> ground.row().id()))
        .containsExactly("T3-c", "T2-a", "T1-a", "T0-a");
  }

  @Test
  void does_not_care_in_which_order_the_facts_arrive() {
    var signals = new ArrayList<Signal>();
    for (int minute = 0; minute < 12; minute++) {
      var at = SATURDAY_NIGHT.minus(Duration.ofMinutes(minute));
      signals.add(SignalBuilder.of(burst(20 + minute, 2, 2), at));
      signals.add(SignalBuilder.of(harm(Harm.HAZARD, 3), at));
    }
    var expected = MATRIX.assess(situation(signals, Facts.UNKNOWN)).grounds();
    var chance = new Random(7);

    for (int round = 0; round < 50; round++) {
      Collections.shuffle(signals, chance);
      assertThat(MATRIX.assess(situation(signals, Facts.UNKNOWN)).grounds()).isEqualTo(expected);
    }
  }

  @Test
  void forgets_a_signal_after_two_hours() {
    var old = SATURDAY_NIGHT.minus(Duration.ofHours(2));

    assertThat(tierOf(SignalBuilder.of(burst(30, 2, 2), old), Facts.UNKNOWN)).isEqualTo(Tier.T0);
    assertThat(tierOf(SignalBuilder.of(burst(30, 2, 2), old.plusSeconds(1)), Facts.UNKNOWN))
        .isEqualTo(Tier.T2);
  }

  @Test
  void stores_its_inputs_its_version_and_the_row() {
    var situation = situation(List.of(SignalBuilder.of(followedBy(100_000))), Facts.UNKNOWN);

    var assessment = MATRIX.assess(situation);

    assertThat(assessment.inputs()).isEqualTo(situation);
    assertThat(assessment.matrixVersion()).isEqualTo("2026-1");
    assertThat(assessment.deciding().orElseThrow().row().source()).isNotBlank();
  }

  @Test
  void refuses_signals_of_another_brand() {
    var signal = SignalBuilder.of(complaint());
    var other = new BrandId("other");

    assertThatThrownBy(() ->
            Situation.of(other, Optional.empty(), SATURDAY_NIGHT)
                .with(List.of(signal), Facts.UNKNOWN))
        .hasMessageContaining("acme");
  }

  @Test
  void says_of_each_row_and_answer_where_it_comes_from() {
    assertThat(MATRIX.rows()).allSatisfy(row -> assertThat(row.source()).isNotBlank());
    assertThat(MATRIX.answers()).allSatisfy(answer -> assertThat(answer.source()).isNotBlank());
  }

  @Test
  void refuses_two_rows_of_one_name_and_a_tier_without_an_answer() {
    var row = MATRIX.rows().getFirst();

    assertThatThrownBy(() -> new Matrix("x", List.of(row, row), MATRIX.answers(), MATRIX.rules()))
        .hasMessageContaining("T0-a");
    assertThatThrownBy(
            () -> new Matrix("x", List.of(row), MATRIX.answers().subList(0, 4), MATRIX.rules()))
        .hasMessageContaining("each tier");
  }

  static Assessment assess(Measure measure) {
    return MATRIX.assess(situation(List.of(SignalBuilder.of(measure)), Facts.UNKNOWN));
  }

  static Tier tierOf(Measure measure) {
    return assess(measure).tier();
  }

  static Tier tierOf(Signal signal, Facts facts) {
    return MATRIX.assess(situation(List.of(signal), facts)).tier();
  }

  static String decidedBy(Measure measure) {
    return assess(measure).deciding().orElseThrow().row().id();
  }

  static Facts facts(Fact campaign, Set<Harm> confirmed, Set<Harm> refuted) {
    return new Facts(campaign, Fact.YES, confirmed, refuted, Set.of(), TeamSize.FULL, List.of());
  }

  static Situation situation(List<Signal> signals, Facts facts) {
    return situation(signals, facts, SATURDAY_NIGHT);
  }

  static Situation situation(List<Signal> signals, Facts facts, Instant now, Announcement... told) {
    return Situation.of(ACME, Optional.of(CHARGER), now).with(signals, facts).after(List.of(told));
  }
}
