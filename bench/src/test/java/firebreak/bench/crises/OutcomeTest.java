package firebreak.bench.crises;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {

  private static final Instant BEGIN = Instant.parse("2026-03-02T00:00:00Z");
  private static final Span WEEK = new Span(BEGIN, BEGIN.plus(Duration.ofDays(7)));
  private static final Span DAY_AFTER =
      new Span(WEEK.until(), WEEK.until().plus(Duration.ofDays(1)));

  @Test
  void signals_within_an_hour_of_each_other_are_one_false_signal() {
    var outcome = new Outcome();

    outcome.add(recorded(), List.of(at(60), at(100), at(160), at(300)));

    assertThat(outcome.falseSignalsPerWeek()).isEqualTo(2);
  }

  @Test
  void the_first_signal_within_a_happening_counts_from_its_beginning() {
    var outcome = new Outcome();

    outcome.add(recorded(), List.of(at(60), at(7 * 1440 + 25), at(7 * 1440 + 50)));

    assertThat(outcome.found()).isEqualTo(1);
    assertThat(outcome.minutesToFirst()).isEqualTo("25");
  }

  @Test
  void a_happening_without_a_signal_is_missed_and_has_no_minutes() {
    var outcome = new Outcome();

    outcome.add(recorded(), List.of(at(8 * 1440)));

    assertThat(outcome.row("one")).isEqualTo("| one | 0 of 1 | – | 0.00 |");
  }

  @Test
  void a_table_survives_quotes_and_either_line_end() {
    var table = Table.of("\uFEFFid, words\r\n1,\"a \"\"b\"\", c\rd\"\r2,e\n3\n");

    assertThat(table.rows())
        .extracting(row -> row.get("id") + row.get("words"))
        .containsExactly("1a \"b\", c\rd", "2e");
  }

  private static Instant at(long minute) {
    return BEGIN.plus(Duration.ofMinutes(minute));
  }

  private static Recorded recorded() {
    var series = Series.over(WEEK, Duration.ofMinutes(1)).summed();
    return new Recorded("one", series, List.of(), List.of(DAY_AFTER), List.of(WEEK));
  }
}
