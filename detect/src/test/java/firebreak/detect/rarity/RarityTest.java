package firebreak.detect.rarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RarityTest {

  private static final Duration STEP = Duration.ofMinutes(5);
  private static final int WEEK = 2016;

  /** Once in about three days. */
  private static final double PAGING = 4.2;

  @Test
  void the_first_day_is_silent_because_nothing_is_known() {
    var rarities = rarities(List.of(3.0, 4.0, 500.0, 3.0));

    assertThat(rarities).containsOnly(0.0);
  }

  @Test
  void after_a_week_of_learning_ordinary_weeks_are_ordinary() {
    var rises = rises(noise(20, 8 * WEEK));

    assertThat(rises.subList(WEEK, 8 * WEEK).stream().filter(rise -> rise > PAGING))
        .hasSizeLessThan(2);
  }

  @Test
  void a_burst_is_rare_at_once_whatever_the_size_of_the_brand() {
    for (double mean : new double[] {0.5, 20, 800}) {
      var counts = new ArrayList<>(noise(mean, 2 * WEEK));
      for (int i = 0; i < 6; i++) {
        counts.add(30 + mean * 12);
      }

      var rises = rises(counts);

      assertThat(rises.subList(2 * WEEK, 2 * WEEK + 3))
          .as("mean %s", mean)
          .anyMatch(rise -> rise > PAGING);
    }
  }

  @Test
  void what_happens_every_day_is_no_news() {
    var counts = new ArrayList<>(noise(10, 3 * WEEK));
    for (int row = 200; row < counts.size(); row += 288) {
      counts.set(row, 300.0);
    }

    assertThat(rises(counts).subList(2 * WEEK, 3 * WEEK)).allMatch(rise -> rise < PAGING);
  }

  @Test
  void a_rise_is_told_once_and_again_when_it_became_far_rarer() {
    var rises = new Rises(STEP);

    assertThat(rises.next(5)).isEqualTo(5);
    assertThat(rises.next(7)).isZero();
    assertThat(rises.next(8.5)).isEqualTo(8.5);
    assertThat(rises.next(8.5)).isZero();
  }

  @Test
  void after_a_day_of_silence_it_is_news_again() {
    var rises = new Rises(STEP);
    rises.next(5);
    for (int row = 0; row < 288; row++) {
      assertThat(rises.next(0)).isZero();
    }

    assertThat(rises.next(5)).isEqualTo(5);
  }

  @Test
  void a_missing_row_is_neither_calm_nor_a_storm() {
    var whole = new Rarity(STEP);
    var holey = new Rarity(STEP);
    for (double count : noise(50, WEEK)) {
      whole.next(count);
      holey.next(count);
    }
    for (int row = 0; row < 24; row++) {
      holey.missing();
    }

    assertThat(holey.next(50)).isEqualTo(0);
    assertThat(holey.next(3000)).isCloseTo(whole.next(3000), within(1.5));
  }

  @Test
  void nothing_that_comes_later_changes_what_was_said() {
    var counts = noise(15, WEEK);
    var more = new ArrayList<>(counts);
    more.addAll(List.of(900.0, 0.0, 700.0));

    assertThat(rarities(more).subList(0, WEEK)).isEqualTo(rarities(counts));
  }

  @Test
  void what_is_no_count_is_refused() {
    var rarity = new Rarity(STEP);

    assertThatThrownBy(() -> rarity.next(-1)).hasMessageContaining("-1");
    assertThatThrownBy(() -> rarity.next(Double.NaN)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> new Rarity(Duration.ZERO)).hasMessageContaining("PT0S");
  }

  @Test
  void a_row_may_cover_a_minute_or_a_day() {
    for (var step : List.of(Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofDays(1))) {
      var rarity = new Rarity(step);
      for (double count : noise(40, 2 * WEEK)) {
        rarity.next(count);
      }

      assertThat(rarity.next(4000)).as(step.toString()).isPositive();
    }
  }

  private static List<Double> rarities(List<Double> counts) {
    var rarity = new Rarity(STEP);
    return counts.stream().map(rarity::next).toList();
  }

  private static List<Double> rises(List<Double> counts) {
    var rises = new Rises(STEP);
    return rarities(counts).stream().map(rises::next).toList();
  }

  /** Counts that scatter more than chance, with a day and a night. */
  private static List<Double> noise(double mean, int rows) {
    var random = new Random(42);
    var counts = new ArrayList<Double>();
    for (int row = 0; row < rows; row++) {
      double level = mean * (1 + 0.5 * Math.sin(row * 2 * Math.PI / 288));
      double scatter = level * Math.exp(0.3 * random.nextGaussian());
      counts.add(
          (double) Math.max(0, Math.round(scatter + random.nextGaussian() * Math.sqrt(level))));
    }
    return counts;
  }
}
