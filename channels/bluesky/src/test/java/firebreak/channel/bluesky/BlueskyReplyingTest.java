package firebreak.channel.bluesky;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.channel.Replying.Found;
import firebreak.channel.SendOutcome;
import firebreak.channel.contract.Approved;
import firebreak.channel.contract.Stage.Failure;
import firebreak.model.PostId;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BlueskyReplyingTest {

  static final PostId TARGET = new PostId(BlueskyChannel.ID, PdsServer.CUSTOMERS_POST.toString());

  private PdsServer pds = opened();

  @BeforeEach
  void open() {
    pds.close();
    pds = opened();
  }

  @AfterEach
  void close() {
    pds.close();
  }

  @Test
  void signs_in_once_for_many_calls() {
    var replying = replying();

    replying.reply(Approved.words("One.", TARGET), Approved.command(1));
    replying.reply(Approved.words("Two.", TARGET), Approved.command(2));

    assertThat(pds.calls()).filteredOn(call -> call.endsWith("createSession")).hasSize(1);
  }

  @Test
  void renews_an_expired_proof_without_the_password_and_speaks() {
    var replying = replying();
    replying.reply(Approved.words("One.", TARGET), Approved.command(1));
    pds.expireProofs();

    assertThat(replying.reply(Approved.words("Two.", TARGET), Approved.command(2)))
        .isInstanceOf(SendOutcome.Sent.class);
    assertThat(pds.calls()).filteredOn(call -> call.endsWith("createSession")).hasSize(1);
    assertThat(pds.calls()).filteredOn(call -> call.endsWith("refreshSession")).hasSize(1);
  }

  @Test
  void comes_back_when_the_server_says_so() {
    pds.failNext(Failure.THROTTLED);

    var outcome = replying().reply(Approved.words("One.", TARGET), Approved.command(1));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            SendOutcome.Throttled.class,
            wait ->
                assertThat(Duration.between(Instant.now(), wait.notBefore()))
                    .isBetween(Duration.ofSeconds(60), Duration.ofSeconds(91)));
  }

  @Test
  void links_in_our_words_can_be_followed_and_are_counted_in_bytes() {
    var words = "Zażółć! Help: https://acme.example/help.";

    var sent =
        (SendOutcome.Sent) replying().reply(Approved.words(words, TARGET), Approved.command(1));

    var facet = pds.record(sent.reply().externalId()).path("facets").path(0);
    assertThat(facet.path("index").path("byteStart").asInt()).isEqualTo(18);
    assertThat(facet.path("index").path("byteEnd").asInt()).isEqualTo(43);
    assertThat(facet.path("features").path(0).path("uri").asString(""))
        .isEqualTo("https://acme.example/help");
  }

  @Test
  void the_reply_says_where_it_stands_and_in_which_language() {
    var sent =
        (SendOutcome.Sent) replying().reply(Approved.words("One.", TARGET), Approved.command(1));

    var record = pds.record(sent.reply().externalId());
    assertThat(record.path("reply").path("root").path("uri").asString(""))
        .isEqualTo(TARGET.externalId());
    assertThat(record.path("reply").path("parent").path("cid").asString("")).startsWith("bafy");
    assertThat(record.path("langs").path(0).asString("")).isEqualTo("en");
  }

  @Test
  void cannot_tell_when_nobody_answers() {
    var replying = replying();
    pds.close();

    assertThat(replying.findOwnReply(TARGET, Approved.command(1)))
        .isInstanceOf(Found.CannotTell.class);
    assertThat(replying.reply(Approved.words("One.", TARGET), Approved.command(1)))
        .isInstanceOf(SendOutcome.Unknown.class);
  }

  @Test
  void says_no_secret_anywhere() {
    var account = pds.account();
    var session = new Session("did:plc:brand", "secret-access", "secret-refresh");
    var wrong = new BlueskyAccount(account.server(), account.identifier(), "wrong-secret");
    var outcome =
        new BlueskyReplying(wrong, new QuickPace())
            .reply(Approved.words("One.", TARGET), Approved.command(1));

    assertThat(account.toString()).doesNotContain(PdsServer.PASSWORD);
    assertThat(BlueskySettings.listeningTo(account.server()).speakingAs(account).toString())
        .doesNotContain(PdsServer.PASSWORD);
    assertThat(session.toString()).doesNotContain("secret");
    assertThat(outcome.toString()).doesNotContain("wrong-secret");
  }

  @Test
  void record_keys_are_timestamp_ids_stable_and_all_different() {
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      var key = RecordKey.of(Approved.command(i));
      assertThat(key).matches("[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}");
      keys.add(key);
    }

    assertThat(keys).hasSize(10_000);
    assertThat(RecordKey.of(Approved.command(1))).isEqualTo(RecordKey.of(Approved.command(1)));
  }

  @Test
  void counts_characters_as_people_see_them() {
    assertThat(ReplyRecord.graphemes("zażółć")).isEqualTo(6);
    assertThat(ReplyRecord.graphemes("e\u0301")).isEqualTo(1);
    assertThat(ReplyRecord.graphemes("\uD83D\uDC69\u200D\uD83D\uDE80\uD83C\uDDF5\uD83C\uDDF1"))
        .isEqualTo(2);
    assertThat(ReplyRecord.tooLong("\uD83D\uDC69\u200D\uD83D\uDE80".repeat(300)))
        .hasValueSatisfying(why -> assertThat(why).contains("bytes"));
  }

  private BlueskyReplying replying() {
    return new BlueskyReplying(pds.account(), new QuickPace());
  }

  private static PdsServer opened() {
    try {
      return PdsServer.open();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
