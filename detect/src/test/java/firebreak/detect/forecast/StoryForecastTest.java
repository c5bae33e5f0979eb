package firebreak.detect.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class StoryForecastTest {

  private final StoryForecast forecast = StoryForecast.shipped();

  @Test
  void a_story_of_four_mentions_in_an_hour_is_not_told_to_reach_a_hundred() {
    var told = forecast.of(Reactions.until(60, 0, 5, 20, 50), 4);

    assertThat(told.end().median()).isBetween(4L, 20L);
  }

  @Test
  void the_chance_falls_with_the_size_and_is_certain_for_what_is_there() {
    var random = new Random(21);
    for (int round = 0; round < 500; round++) {
      int mentions = 1 + random.nextInt(300);
      var course = random.doubles(mentions).map(share -> 90 * share * share).toArray();
      var end = forecast.of(Reactions.until(90, course), mentions).end();

      assertThat(end.atLeast(mentions)).isEqualTo(1);
      double before = 1;
      for (double size = mentions; size < 100.0 * mentions; size *= 1.3) {
        double chance = end.atLeast(size);
        assertThat(chance).isBetween(0.0, before);
        before = chance;
      }
      assertThat(end.atLeast(end.high() + 1.0)).isLessThanOrEqualTo(0.12);
    }
  }

  @Test
  void the_same_course_in_a_crowd_of_ten_times_the_size_grows_ten_times_as_much() {
    var course = new Random(2).doubles(200).map(share -> 60 * share).toArray();
    var small = forecast.of(Reactions.until(60, course), 200).end();
    var large = forecast.of(Reactions.until(60, course), 2_000).end();

    assertThat(large.median() / (double) small.median()).isBetween(9.8, 10.2);
  }

  @Test
  void a_story_is_past_its_peak_only_when_its_own_pace_has_fallen() {
    var steady = new Random(6).doubles(200).map(share -> 60 * share).toArray();
    var faded = new Random(6).doubles(200).map(share -> 60 * share * share * share).toArray();
    var few = new double[] {0, 1, 2, 30};

    assertThat(forecast.of(Reactions.until(60, steady), 200).pastPeak()).isFalse();
    assertThat(forecast.of(Reactions.until(60, faded), 200).pastPeak()).isTrue();
    assertThat(forecast.of(Reactions.until(60, few), 4).pastPeak()).isFalse();
  }
}
