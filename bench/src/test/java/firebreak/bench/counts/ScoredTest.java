package firebreak.bench.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import firebreak.bench.counts.Labelled.Window;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ScoredTest {

  private static final Folder FOLDER =
      new Folder(
          Path.of(System.getProperty("firebreak.shared", "../shared"), "data", "nab_realtweets"));

  @Test
  void silence_is_worth_nothing_and_the_first_row_of_each_window_everything() {
    assertThat(scored().points(1, Profile.STANDARD)).isZero();
    assertThat(scored(600).points(1, Profile.STANDARD)).isEqualTo(100);
  }

  @Test
  void early_is_worth_more_than_late() {
    assertThat(scored(650).points(1, Profile.STANDARD))
        .isGreaterThan(scored(690).points(1, Profile.STANDARD))
        .isLessThan(100);
  }

  @Test
  void a_false_alarm_costs_its_weight_and_more_in_the_profile_that_fears_it() {
    assertThat(scored(300, 600).points(1, Profile.STANDARD)).isEqualTo(100 - 5.5, within(1e-9));
    assertThat(scored(300, 600).points(1, Profile.LOW_FALSE_POSITIVES))
        .isEqualTo(100 - 11, within(1e-9));
  }

  @Test
  void a_false_alarm_just_behind_a_window_costs_little() {
    assertThat(scored(600, 702).points(1, Profile.STANDARD)).isBetween(99.0, 100.0);
  }

  @Test
  void nothing_counts_while_a_detector_may_still_learn() {
    assertThat(scored(10, 149, 600).points(1, Profile.STANDARD)).isEqualTo(100);
  }

  @Test
  void alarms_within_an_hour_are_one_false_episode() {
    assertThat(scored(300, 305, 317, 400).falseEpisodesPerWeek(1))
        .isEqualTo(2 / (850 / 2016.0), within(1e-9));
    assertThat(scored(300, 650).found(1)).isEqualTo(1);
  }

  @TestFactory
  Stream<DynamicTest> the_stored_results_of_published_detectors_score_as_they_were_published() {
    return withRecordings(
        Map.of(
            "ARTime", new Points(86.63, 80.11),
            "numenta", new Points(80.33, 77.20),
            "contextOSE", new Points(76.76, 76.16)));
  }

  private static Stream<DynamicTest> withRecordings(Map<String, Points> published) {
    if (!Files.isDirectory(FOLDER.path())) {
      System.err.println("LEFT OUT, no recordings at " + FOLDER.path().toAbsolutePath());
      return Stream.empty();
    }
    return published.entrySet().stream()
        .map(one ->
            dynamicTest(
                one.getKey(),
                () -> {
                  var scored = FOLDER.published(one.getKey());
                  assertThat(best(scored, Profile.STANDARD))
                      .isEqualTo(one.getValue().standard(), within(0.006));
                  assertThat(best(scored, Profile.LOW_FALSE_POSITIVES))
                      .isEqualTo(one.getValue().lowFalsePositives(), within(0.006));
                }));
  }

  /** A thousand rows with one window from row 600 to 699, and alarms at these rows. */
  private static Scored scored(int... alarms) {
    var scores = new ArrayList<>(Collections.nCopies(1000, 0.0));
    for (int row : alarms) {
      scores.set(row, 1.0);
    }
    var start = LocalDateTime.of(2026, 3, 1, 0, 0);
    var times = IntStream.range(0, 1000).mapToObj(row -> start.plusMinutes(5L * row)).toList();
    var series =
        new Labelled(
            "made up", times, Collections.nCopies(1000, 1.0), List.of(new Window(600, 699)));
    return new Scored(List.of(new Scored.Rated(series, scores)));
  }

  private static double best(Scored scored, Profile profile) {
    return scored.points(scored.bestThreshold(profile), profile);
  }

  private record Points(double standard, double lowFalsePositives) {}
}
