package firebreak.channel.bluesky;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.channel.ChannelEvent;
import firebreak.channel.ChannelEvent.Posted;
import firebreak.channel.ChannelEvent.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads messages that a real Jetstream sent, where they lie beside the project. */
class RecordedStreamTest {

  private static final Path DATA =
      Path.of(System.getProperty("firebreak.shared", "../shared")).resolve("data");
  private static final List<String> RECORDED =
      List.of(
          "protocols/bluesky/jetstream_golden_v1.jsonl",
          "payloads_recorded/bluesky_jetstream/subscribe/golden_v1.jsonl",
          "payloads_recorded/bluesky_jetstream/expected_v1.jsonl");

  @TestFactory
  Stream<DynamicTest> reads_every_recorded_message() {
    return RECORDED.stream().map(RecordedStreamTest::test);
  }

  private static DynamicTest test(String name) {
    var file = DATA.resolve(name);
    if (!Files.isRegularFile(file)) {
      System.out.println("LEFT OUT: " + file + " is not there");
      return DynamicTest.dynamicTest("left out: " + name + " is not there", () -> {});
    }
    return DynamicTest.dynamicTest(name, () -> read(file));
  }

  private static void read(Path file) {
    var lines = new JetstreamLine();
    try (var messages = Files.lines(file)) {
      var events =
          messages
              .flatMap(message -> lines.read(message, Instant.EPOCH, "none").event().stream())
              .toList();
      assertThat(events).isNotEmpty().noneMatch(Unreadable.class::isInstance);
      assertThat(events)
          .filteredOn(Posted.class::isInstance)
          .isNotEmpty()
          .allSatisfy(RecordedStreamTest::isWhole);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void isWhole(ChannelEvent event) {
    var post = ((Posted) event).post();
    assertThat(post.id().externalId()).startsWith("at://did:");
    assertThat(post.postedAt()).isAfter(Instant.parse("2020-01-01T00:00:00Z"));
    assertThat(post.facts().permalink()).isPresent();
  }
}
