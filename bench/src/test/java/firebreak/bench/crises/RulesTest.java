package firebreak.bench.crises;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");
  private static final Span THREE_WEEKS = new Span(MONDAY, MONDAY.plus(Duration.ofDays(21)));
  private static final Instant STORM = MONDAY.plus(Duration.ofDays(18)).plus(Duration.ofHours(9));

  @Test
  void a_rule_without_a_pause_speaks_once_until_its_condition_ended() {
    var rule = rule(Duration.ZERO, (_, minute) -> minute % 600 >= 300);

    var alerts = rule.alerts(recorded(0));

    assertThat(alerts).hasSize(21 * 24 / 10 + 1);
  }

  @Test
  void a_rule_with_a_pause_speaks_again_after_it() {
    var rule = rule(Duration.ofDays(2), (_, _) -> true);

    assertThat(rule.alerts(recorded(0)))
        .hasSize(11)
        .startsWith(MONDAY.plus(Duration.ofHours(1)), MONDAY.plus(Duration.ofHours(49)));
  }

  @Test
  void what_lies_ahead_is_not_seen() {
    var calm = recorded(0);
    var stormy = recorded(400);

    for (var rule : CrisesTable.rules().stream().filter(one -> one.canJudge(calm)).toList()) {
      assertThat(rule.alerts(stormy).stream().filter(STORM::isAfter).toList())
          .as(rule.name())
          .isEqualTo(rule.alerts(calm).stream().filter(STORM::isAfter).toList());
    }
  }

  @Test
  void every_rule_that_counts_finds_forty_times_the_usual_hour() {
    var stormy = recorded(400);

    var deaf =
        CrisesTable.rules().stream()
            .filter(rule -> rule.canJudge(stormy))
            .filter(rule -> rule.alerts(stormy).stream().allMatch(STORM::isAfter))
            .map(Rule::name);

    assertThat(deaf).isEmpty();
  }

  @Test
  void a_rule_that_reads_is_not_asked_where_nothing_was_said() {
    assertThat(Products.all().stream().filter(rule -> !rule.canJudge(recorded(0))).map(Rule::name))
        .containsExactly(
            "VistaSocial dip", "kommonpoll 40 % negative", "NewsWhip at twice the age");
  }

  private static Published rule(Duration again, Published.Condition condition) {
    return new Published("one", false, Duration.ofHours(1), again, condition);
  }

  /** Ten mentions an hour, and so many more in each of three hours of the third Friday. */
  private static Recorded recorded(int storm) {
    var series = Series.over(THREE_WEEKS, Duration.ofMinutes(1));
    for (int hour = 0; hour < 21 * 24; hour++) {
      for (int mention = 0; mention < 10; mention++) {
        series.add(MONDAY.plus(Duration.ofMinutes(hour * 60L + mention * 6L)), 1, 0);
      }
    }
    for (int mention = 0; mention < 3 * storm; mention++) {
      series.add(STORM.plusSeconds(mention * 10_800L / (3L * storm)), 1, 0);
    }
    return new Recorded("one", series.summed(), List.of(), List.of(), List.of(THREE_WEEKS));
  }
}
