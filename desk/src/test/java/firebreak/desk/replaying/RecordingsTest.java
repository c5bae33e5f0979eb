package firebreak.desk.replaying;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.channel.replay.ReplayOptions;
import firebreak.channel.replay.ReplaySource;
import firebreak.model.Tier;
import firebreak.respond.wording.Language;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the whole path makes of public recordings, where they lie beside the project. */
class RecordingsTest {

  private static final Path DATA =
      Path.of(System.getProperty("firebreak.shared", "../shared"), "data");
  private static Optional<Scratch> desk = Optional.empty();

  @BeforeAll
  static void start() {
    desk = Optional.of(Scratch.start(Optional.empty()));
  }

  @AfterAll
  static void stop() {
    desk.ifPresent(Scratch::close);
  }

  @TestFactory
  Stream<DynamicTest> a_storm_is_watched_three_hours_before_its_busiest_hour() {
    return with(
        "crisis_target_nasa_2017/tweet_data.csv",
        file -> {
          var report = play(file, "Target", List.of());

          assertThat(report.talk().busiestHour().orElseThrow().begins())
              .isEqualTo(Instant.parse("2017-06-12T14:00:00Z"));
          assertThat(report.tiers().getFirst().timing().at())
              .isBeforeOrEqualTo(Instant.parse("2017-06-12T11:00:00Z"));
        });
  }

  @TestFactory
  Stream<DynamicTest> two_months_of_care_requests_are_no_crisis_and_at_most_two_issues() {
    return with(
        "twcs_samples/spotifycares_inbound_support_requests.csv",
        file -> {
          var report = play(file, "Spotify", List.of());

          assertThat(report.steps()).noneMatch(step -> step.verdict().tier().atLeast(Tier.T3));
          assertThat(report.steps().stream().filter(step -> step.verdict().tier() == Tier.T2))
              .hasSizeLessThanOrEqualTo(2);
          assertThat(report.steps())
              .allMatch(step -> !step.words().isBlank() && !step.posts().isEmpty());
        });
  }

  @TestFactory
  Stream<DynamicTest> ordinary_days_of_airlines_are_no_issue() {
    return Stream.of("United", "US Airways", "American", "Southwest", "Delta", "Virgin America")
        .flatMap(airline ->
            with(
                "airline_us_2015/airline_dev_17-21Feb.csv",
                file -> {
                  var report = play(file, airline, List.of("airline=" + airline));

                  assertThat(report.talk().mentions()).isPositive();
                  assertThat(report.steps())
                      .noneMatch(step -> step.verdict().tier().atLeast(Tier.T2));
                }));
  }

  /** The test if the recording is there; otherwise says aloud that it is left out. */
  private static Stream<DynamicTest> with(String recording, Checked check) {
    var file = DATA.resolve(recording);
    if (Files.exists(file)) {
      return Stream.of(DynamicTest.dynamicTest(recording, () -> check.on(file)));
    }
    System.err.println("LEFT OUT, no recording at " + file.toAbsolutePath());
    return Stream.empty();
  }

  private static Report play(Path file, String brand, List<String> where) {
    var options = ReplayOptions.defaults().withWhere(where);
    var wish =
        new Wish(
            brand,
            List.of(),
            new Wish.Recorded(file, options),
            new Wish.Outcome(Language.ENGLISH, Optional.empty(), Optional.empty()));
    var silent = new PrintWriter(Writer.nullWriter());
    return new Replay(wish, silent, silent)
        .play(ReplaySource.open(file, options), desk.orElseThrow());
  }

  /** What is asserted about a recording. */
  @FunctionalInterface
  private interface Checked {
    void on(Path file);
  }
}
