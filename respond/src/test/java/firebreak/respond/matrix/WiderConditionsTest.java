package firebreak.respond.matrix;

import static firebreak.respond.testkit.SignalBuilder.SATURDAY_NIGHT;
import static firebreak.respond.testkit.SignalBuilder.followedBy;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.ChannelId;
import firebreak.model.Tier;
import firebreak.respond.matrix.Condition.Expressed;
import firebreak.respond.matrix.Condition.FollowedByAtLeast;
import firebreak.respond.matrix.Condition.HeldResponsible;
import firebreak.respond.matrix.Condition.InHours;
import firebreak.respond.matrix.Condition.InLanguage;
import firebreak.respond.matrix.Condition.OfType;
import firebreak.respond.matrix.Condition.OnChannel;
import firebreak.respond.matrix.Condition.OnOwnPage;
import firebreak.respond.matrix.Condition.Uncovered;
import firebreak.respond.matrix.Ground.Assumption;
import firebreak.respond.testkit.SignalBuilder;
import firebreak.respond.wording.Bilingual;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WiderConditionsTest {

  static final Around KNOWN =
      new Around(
          Optional.of(ZoneId.of("Europe/Warsaw")),
          Set.of("pl"),
          Fact.YES,
          Optional.of(CrisisType.SERVICE),
          Optional.of(Responsibility.ACCIDENTAL),
          Fact.YES);

  @Test
  void a_row_may_ask_for_the_channel_of_the_posts_that_show_it() {
    var channel = SignalBuilder.of(followedBy(500)).evidence().getFirst().channel();

    assertThat(holds(KNOWN, new FollowedByAtLeast(500), new OnChannel(Set.of(channel)))).isTrue();
    assertThat(
            holds(KNOWN, new FollowedByAtLeast(500), new OnChannel(Set.of(new ChannelId("fax")))))
        .isFalse();
  }

  @Test
  void what_is_known_decides() {
    assertThat(holds(KNOWN, new OnOwnPage(true))).isTrue();
    assertThat(holds(KNOWN, new OnOwnPage(false))).isFalse();
    assertThat(holds(KNOWN, new InLanguage(Set.of("pl", "cs")))).isTrue();
    assertThat(holds(KNOWN, new InLanguage(Set.of("en")))).isFalse();
    assertThat(holds(KNOWN, new OfType(Set.of(CrisisType.SECURITY)))).isFalse();
    assertThat(holds(KNOWN, new HeldResponsible(Set.of(Responsibility.ACCIDENTAL)))).isTrue();
    assertThat(holds(KNOWN, new Uncovered())).isFalse();
  }

  @Test
  void what_nobody_knows_counts_as_the_worse_and_is_remembered() {
    for (var asked :
        List.of(
            new OnOwnPage(true),
            new OnOwnPage(false),
            new InLanguage(Set.of("en")),
            new OfType(Set.of(CrisisType.SECURITY)),
            new HeldResponsible(Set.of(Responsibility.VICTIM)),
            weekend(0, 1))) {
      assertThat(ground(Around.UNKNOWN, asked).orElseThrow().assumed())
          .containsExactly(Assumption.SURROUNDINGS_FIT);
    }
    assertThat(ground(Around.UNKNOWN, new Uncovered()).orElseThrow().assumed())
        .containsExactly(Assumption.NOBODY_ON_DUTY);
  }

  @Test
  void hours_that_run_through_midnight_belong_to_the_day_on_which_they_begin() {
    // Saturday 21:41 in Warsaw
    assertThat(holds(KNOWN, weekend(18, 6))).isTrue();
    assertThat(holds(KNOWN, weekend(22, 6))).isFalse();
    assertThat(holds(KNOWN, weekend(8, 22))).isTrue();
    assertThat(holds(KNOWN, weekend(0, 0))).isTrue();
    assertThat(holds(KNOWN, hours(DayOfWeek.FRIDAY, 22, 23))).isFalse();
    assertThat(holds(KNOWN, hours(DayOfWeek.FRIDAY, 23, 22))).isTrue();
  }

  @Test
  void an_expression_is_asked_with_all_that_was_measured_and_only_what_is_known() {
    var asked = new HashMap<String, Object>();
    Expressions expressions = answering(Fact.YES, asked);

    assertThat(assess(KNOWN, expressions, new Expressed("anything")).tier()).isEqualTo(Tier.T2);
    assertThat(asked)
        .containsEntry("followers", 500L)
        .containsEntry("mentions", 0L)
        .containsEntry("hostile_share", 0.0)
        .containsEntry("own_page", true)
        .containsEntry("languages", List.of("pl"))
        .containsEntry("responsibility", "accidental")
        .containsEntry("weekday", 6L)
        .doesNotContainKey("campaign_expected");
  }

  @Test
  void an_expression_that_cannot_be_decided_counts_as_holding() {
    var undecided = assess(KNOWN, answering(Fact.UNKNOWN, new HashMap<>()), new Expressed("x"));
    var denied = assess(KNOWN, answering(Fact.NO, new HashMap<>()), new Expressed("x"));

    assertThat(undecided.deciding().orElseThrow().assumed())
        .containsExactly(Assumption.EXPRESSION_HOLDS);
    assertThat(denied.tier()).isEqualTo(Tier.T0);
  }

  private static Expressions answering(Fact fact, Map<String, Object> asked) {
    return new Expressions() {
      @Override
      public Fact holds(String expression, Map<String, Object> known) {
        asked.putAll(known);
        return fact;
      }

      @Override
      public Optional<String> mistakeIn(String expression) {
        return Optional.empty();
      }
    };
  }

  private static InHours weekend(int from, int until) {
    return hours(DayOfWeek.SATURDAY, from, until);
  }

  private static InHours hours(DayOfWeek day, int from, int until) {
    return new InHours(Set.of(day), LocalTime.of(from, 0), LocalTime.of(until, 0));
  }

  private static boolean holds(Around around, Condition... all) {
    return ground(around, all).isPresent();
  }

  private static Optional<Ground> ground(Around around, Condition... all) {
    return assess(around, Expressions.UNDECIDED, all).deciding();
  }

  private static Assessment assess(Around around, Expressions expressions, Condition... all) {
    var row = new Row("T2-w", Tier.T2, List.of(all), new Bilingual("w", "w"), "test");
    var shipped = Matrix.shipped();
    return new Matrix("wide", List.of(row), shipped.answers(), shipped.rules())
        .assess(
            MatrixTest.situation(
                    List.of(SignalBuilder.of(followedBy(500))), Facts.UNKNOWN, SATURDAY_NIGHT)
                .in(around),
            expressions);
  }
}
