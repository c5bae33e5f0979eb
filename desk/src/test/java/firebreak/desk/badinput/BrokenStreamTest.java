package firebreak.desk.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import firebreak.desk.badinput.Acme.Aside;
import firebreak.desk.crash.Firehose;
import firebreak.desk.crash.Firehose.Message;
import firebreak.desk.testkit.DeskTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A stream that says what no stream should say. */
@DeskTest
class BrokenStreamTest {

  private static final long MICROS = 1_772_916_060_000_000L;

  private final Acme acme;

  @Autowired
  BrokenStreamTest(ApplicationContext desk) {
    this.acme = new Acme(desk);
  }

  @Test
  void what_cannot_be_read_goes_to_the_quarantine_with_its_reason_and_its_place() throws Exception {
    hears(
        "{\"did\": \"did:plc:a\", \"time_us\": ",
        "[1, 2, 3]",
        "\"only a string\"",
        "null",
        "{\"did\": {\"no\": \"did\"}, \"time_us\": \"yesterday\", \"kind\": \"commit\"}",
        commit("x1", "\"a string, no record\""),
        commit("x2", "[]"),
        good("after everything"));

    assertThat(acme.words()).containsExactly("after everything");
    assertThat(acme.quarantined()).hasSize(7);
    assertThat(acme.quarantined())
        .extracting(Aside::reason)
        .doesNotContain("")
        .anyMatch(reason -> reason.contains("not JSON"))
        .anyMatch(reason -> reason.contains("no time_us or no did"))
        .anyMatch(reason -> reason.contains("a post without a record"));
    assertThat(acme.quarantined())
        .extracting(Aside::place)
        .allMatch(place -> place.contains("cursor"));
    assertThat(acme.quarantined().getFirst().raw()).contains("did:plc:a");
  }

  @Test
  void wrong_types_inside_a_post_cost_the_part_and_not_the_post() throws Exception {
    hears(
        commit(
            "x3",
            "{\"text\": \"acme, all wrong\", \"createdAt\": 17, \"langs\": \"en\","
                + " \"reply\": [], \"facets\": {\"index\": null}, \"embed\": \"no\"}"),
        good("after everything"));

    assertThat(acme.words()).containsExactly("acme, all wrong", "after everything");
  }

  @Test
  void nul_and_halves_of_characters_are_replaced_wherever_they_stand() throws Exception {
    var bad = "\\u0000\\ud800x\\udc00";
    hears(
        "{\"did\": \"did:plc:%s\", \"time_us\": %d, \"kind\": \"identity\", \"identity\": {\"handle\": \"h%s\"}}"
            .formatted(bad, MICROS, bad),
        "{\"did\": \"did:plc:%s\", \"time_us\": %d, \"kind\": \"commit\", \"commit\": {\"operation\": \"create\", \"collection\": \"app.bsky.feed.post\", \"rkey\": \"k%s\", \"record\": {\"text\": \"acme %s\", \"createdAt\": \"2026-03-07T20:41:00Z\", \"langs\": [\"e%s\"], \"facets\": [{\"features\": [{\"uri\": \"https://a.example/%s\"}]}]}}}"
            .formatted(bad, MICROS, bad, bad, bad, bad),
        good("after everything"));

    assertThat(acme.words()).containsExactly("acme \uFFFD\uFFFDx\uFFFD", "after everything");
  }

  @Test
  void impossible_times_do_not_stop_the_stream() throws Exception {
    hears(
        dated("t1", "+300000-01-01T00:00:00Z"),
        dated("t2", "-200000-01-01T00:00:00Z"),
        dated("t3", "0000-01-01T00:00:00Z"),
        dated("t4", "2026-02-31T25:61:00Z"),
        good("after everything"));

    assertThat(acme.words())
        .containsExactly("acme t1", "acme t2", "acme t3", "acme t4", "after everything");
    assertThat(acme.times()).allMatch(at -> at.toString().startsWith("2026-03-07T20:41:"));
  }

  @Test
  void ten_megabytes_in_one_message_are_put_aside_and_said_so() throws Exception {
    hears(
        commit("big", "{\"text\": \"acme " + "x".repeat(10_000_000) + "\"}"),
        good("after everything"));

    assertThat(acme.words()).containsExactly("after everything");
    assertThat(acme.quarantined())
        .singleElement()
        .satisfies(item -> {
          assertThat(item.reason()).contains("not JSON");
          assertThat(item.raw().length()).isLessThan(10_000);
        });
  }

  private void hears(String... messages) throws Exception {
    try (var stream = Firehose.open();
        var _ = acme.listensTo(stream.address())) {
      for (var message : List.of(messages)) {
        stream.say(new Message(MICROS, message));
      }
      await("the last words came")
          .atMost(Duration.ofSeconds(30))
          .until(() -> acme.words().contains("after everything"));
    }
  }

  private String good(String words) {
    return commit(
        "good", "{\"text\": \"%s\", \"createdAt\": \"2026-03-07T20:41:00Z\"}".formatted(words));
  }

  private String dated(String key, String createdAt) {
    return commit(key, "{\"text\": \"acme %s\", \"createdAt\": \"%s\"}".formatted(key, createdAt));
  }

  /** Keys are made different for each test: a post is stored once in the whole desk. */
  private String commit(String key, String record) {
    return "{\"did\": \"did:plc:mila\", \"time_us\": %d, \"kind\": \"commit\", \"commit\": {\"operation\": \"create\", \"collection\": \"app.bsky.feed.post\", \"rkey\": \"%s-%s\", \"record\": %s}}"
        .formatted(MICROS, acme.brand, key, record);
  }
}
