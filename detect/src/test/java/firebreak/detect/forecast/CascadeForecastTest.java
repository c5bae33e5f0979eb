package firebreak.detect.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CascadeForecastTest {

  private final CascadeForecast forecast = CascadeForecast.shipped();

  @Test
  void a_cascade_that_still_gathers_pace_is_told_to_grow_and_one_that_faded_is_not() {
    var rising = Reactions.until(60, course(40, 60, 0.5));
    var faded = Reactions.until(60, course(200, 10, 3));

    assertThat(forecast.of(rising).likely()).isGreaterThan(120);
    assertThat(forecast.of(rising).pastPeak()).isFalse();
    assertThat(forecast.of(faded).likely()).isBetween(200L, 260L);
    assertThat(forecast.of(faded).pastPeak()).isTrue();
  }

  @Test
  void the_interval_holds_the_size_and_never_less_than_was_heard_whatever_comes() {
    var random = new Random(11);
    for (int round = 0; round < 2_000; round++) {
      double after = Math.pow(10, 4 * random.nextDouble() - 0.5);
      double bend = 0.2 + 4 * random.nextDouble();
      var minutes =
          DoubleStream.generate(() -> 2 * after * Math.pow(random.nextDouble(), bend))
              .limit(1 + random.nextInt(400))
              .toArray();
      var known = Reactions.until(after, minutes);

      var sizes = forecast.of(known);

      assertThat(sizes.low())
          .isLessThanOrEqualTo(sizes.likely())
          .isGreaterThanOrEqualTo((long) known.count());
      assertThat(sizes.high()).isGreaterThanOrEqualTo(sizes.likely()).isLessThan(100_000);
    }
  }

  @Test
  void what_comes_after_the_moment_changes_nothing() {
    var minutes = cascade(3);
    var known = Arrays.stream(minutes).filter(minute -> minute <= 45).toArray();

    assertThat(forecast.of(Reactions.until(45, minutes)))
        .isEqualTo(forecast.of(Reactions.until(45, known)));
  }

  @Test
  void the_order_does_not_matter_and_what_has_no_time_is_left_out() {
    var minutes = cascade(4);
    var odd =
        DoubleStream.concat(
                Arrays.stream(minutes)
                    .boxed()
                    .sorted(java.util.Comparator.reverseOrder())
                    .mapToDouble(minute -> minute),
                DoubleStream.of(Double.NaN, Double.POSITIVE_INFINITY))
            .toArray();

    assertThat(forecast.of(Reactions.until(60, odd)))
        .isEqualTo(forecast.of(Reactions.until(60, minutes)));
  }

  @Test
  void a_reaction_from_before_the_post_counts_at_its_minute() {
    assertThat(forecast.of(Reactions.until(10, -3, Double.NEGATIVE_INFINITY, 2)))
        .isEqualTo(forecast.of(Reactions.until(10, 0, 0, 2)));
  }

  @Test
  void duplicates_count_as_often_as_they_come() {
    assertThat(Reactions.until(10, 1, 1, 1, 2).count()).isEqualTo(4);
  }

  @Test
  void nothing_is_told_of_what_nobody_reacted_to() {
    assertThat(forecast.of(Reactions.until(30))).isEqualTo(new Sizes(0, 0, 0, false));
    assertThat(forecast.of(Reactions.until(30, 31, 32))).isEqualTo(new Sizes(0, 0, 0, false));
  }

  @Test
  void a_moment_must_lie_after_the_post() {
    for (double after : new double[] {0, -5, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> Reactions.until(after, 1)).hasMessageContaining("" + after);
    }
  }

  @Test
  void a_million_reactions_and_a_year_are_still_answered() {
    var year = new Random(5).doubles(1_000_000, 0, 525_600).toArray();

    assertThat(forecast.of(Reactions.until(525_600, year)).likely())
        .isGreaterThanOrEqualTo(1_000_000);
  }

  @Test
  void trees_are_read_as_they_were_written() {
    var tree = new Tree.Question(3, 0.25, new Tree.Answer(-1.5), new Tree.Answer(2));

    var read = Tree.read(Arrays.asList(tree.written().split(" ", -1)).iterator());

    assertThat(read).isEqualTo(tree);
    assertThat(read.of(new double[] {0, 0, 0, 0.1})).isEqualTo(-1.5);
    assertThat(read.of(new double[] {0, 0, 0, 0.25})).isEqualTo(2);
  }

  /** The smaller the bend, the later most of them come. */
  private static double[] course(int number, double within, double bend) {
    return IntStream.range(0, number)
        .mapToDouble(at -> within * Math.pow((at + 0.5) / number, bend))
        .toArray();
  }

  private static double[] cascade(long seed) {
    return new Random(seed).doubles(300).map(share -> 200 * share * share).toArray();
  }
}
