package firebreak.channel.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Plays real public recordings, where they lie beside the project. */
class SharedRecordingsTest {

  private static final Path SHARED = Path.of(System.getProperty("firebreak.shared", "../shared"));

  /**
   * One recording and what is known about it.
   *
   * @param rows rows it has, readable or not
   * @param unreadable rows of it that are really broken
   */
  private record Known(String file, long rows, long unreadable, List<String> map) {}

  private static final List<Known> KNOWN =
      List.of(
          new Known("crisis_target_nasa_2017/tweet_data.csv", 4_843, 0, List.of()),
          new Known("twcs_samples/spotifycares_inbound_support_requests.csv", 15_096, 0, List.of()),
          new Known("twcs_samples/outbound_SpotifyCares.csv", 0, 0, List.of()),
          new Known("twcs_samples/twcs_first_rows.csv", 0, 0, List.of()),
          new Known("airline_us_2015/airline_dev_17-21Feb.csv", 6_597, 0, List.of()),
          new Known("crisis_fb_dei_2025/comments_target_costco.csv", 21_985, 0, List.of()),
          new Known("crisis_fb_dei_2025/human_stance_intent_dev.csv", 0, 0, List.of()),
          new Known("trustpilot_pet_insurance/akc_reviews.csv", 0, 0, List.of()),
          new Known("trustpilot_pet_insurance/spot_reviews.csv", 0, 0, List.of()),
          new Known("payloads_recorded/twitter_v1_1/statuses.jsonl.gz", 6_604, 0, List.of()),
          new Known("brand_sentiment/sanders_full-corpus.csv", 0, 0, List.of()),
          new Known("pl_twitter_sentiment_mozetic/pl_dev80.csv", 8_079, 0, List.of()),
          new Known(
              "crisislex_onset/2013_Brazil_nightclub_fire/2013_Brazil_nightclub_fire-tweetids_entire_period.csv",
              0,
              0,
              List.of("none=text")),
          new Known(
              "brand_bankruptcy_mentions/mention_freq_dev.csv", 0, 0, List.of("company=text")));

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> plays_recordings_of_the_real_world() {
    var data = SHARED.resolve("data");
    if (!Files.isDirectory(data)) {
      System.out.println(
          "LEFT OUT: no public recordings in " + data + ", so none of them was played");
      return Stream.of(
          DynamicTest.dynamicTest("left out: no public recordings beside the project", () -> {}));
    }
    return KNOWN.stream()
        .filter(known -> isThere(data, known))
        .map(known -> DynamicTest.dynamicTest(known.file(), () -> play(data, known)));
  }

  private static boolean isThere(Path data, Known known) {
    boolean there = Files.isRegularFile(data.resolve(known.file()));
    if (!there) {
      System.out.println("LEFT OUT: " + known.file() + " is not there");
    }
    return there;
  }

  private void play(Path data, Known known) throws IOException {
    var options = ReplayOptions.defaults().withScratch(folder).withMap(known.map());
    var source = ReplaySource.open(data.resolve(known.file()), options);

    var played = Played.toTheEnd(source, java.util.Optional.empty());

    if (known.rows() > 0) {
      assertThat(source.progress().rowsRead()).isEqualTo(known.rows());
    }
    assertThat(played.unreadable()).hasSize((int) known.unreadable());
    assertThat(played.posts()).isNotEmpty();
    assertThat(played.events())
        .isSortedAccordingTo(
            java.util.Comparator.comparing(firebreak.channel.ChannelEvent::heardAt));
  }
}
