package firebreak.channel.bluesky;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.channel.ChannelEvent.Deleted;
import firebreak.channel.ChannelEvent.Edited;
import firebreak.channel.Replying;
import firebreak.channel.Replying.Found;
import firebreak.channel.SendOutcome;
import firebreak.channel.SendOutcome.Rejected;
import firebreak.channel.contract.Approved;
import firebreak.channel.contract.Heard;
import firebreak.model.PostId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;

/**
 * The production code hears and answers a real server; nothing between them is ours but the bridge.
 */
class RealNetworkTest {

  private static Optional<World> world = Optional.empty();

  /** The network, a stream made of its firehose, and our channel on both. */
  private record World(RealNetwork network, JetstreamServer jetstream, AutoCloseable bridge) {

    static World open() throws Exception {
      var network = RealNetwork.start();
      var jetstream = JetstreamServer.open();
      return new World(network, jetstream, FirehoseBridge.open(network.server(), jetstream));
    }

    BlueskyChannel channel(BlueskyAccount account) {
      var settings = BlueskySettings.listeningTo(jetstream.address()).speakingAs(account);
      return new BlueskyChannel(settings, new QuickPace(), new Random(7));
    }

    Replying replying() {
      return channel(network.brand()).replying().orElseThrow();
    }

    void close() throws Exception {
      bridge.close();
      jetstream.close();
      network.close();
    }
  }

  @TestFactory
  Stream<DynamicTest> the_production_code_on_a_real_network() throws Exception {
    var missing = RealNetwork.missing();
    if (missing.isPresent()) {
      System.out.println("LEFT OUT: the tests on a real Bluesky server: " + missing.get());
      return Stream.of(DynamicTest.dynamicTest("left out: " + missing.get(), () -> {}));
    }
    world = Optional.of(World.open());
    return Stream.of(
        test("hears a customer post, edit and delete", RealNetworkTest::hearsACustomer),
        test("says our words under the customer's post", RealNetworkTest::saysOurWords),
        test("answers inside a thread under its root", RealNetworkTest::answersInsideAThread),
        test("hears its own reply come back", RealNetworkTest::hearsItsOwnReply),
        test("speaks once when many try at once with one command", RealNetworkTest::speaksOnce),
        test("finds its own reply and nothing else", RealNetworkTest::findsItsOwnReply),
        test("does not answer a post that is gone", RealNetworkTest::doesNotAnswerWhatIsGone),
        test(
            "says that it is signed out when the password is wrong", RealNetworkTest::isSignedOut));
  }

  @AfterAll
  static void close() throws Exception {
    if (world.isPresent()) {
      world.get().close();
    }
  }

  private static DynamicTest test(String sentence, ThrowingConsumer<World> check) {
    return DynamicTest.dynamicTest(sentence, () -> check.accept(world.orElseThrow()));
  }

  private static void hearsACustomer(World world) {
    var said = world.network().say(record("zażółć, my charger melted \uD83D\uDD25"));
    world.network().edit(said, record("my charger burned"));
    world.network().delete(said);
    var heard = new Heard();
    var listening = world.channel(world.network().brand()).listening().orElseThrow();

    try (var _ = listening.start(Optional.empty(), heard)) {
      heard.until(
          some -> some.all(Deleted.class).stream().anyMatch(gone -> gone.post().equals(id(said))));
    }

    assertThat(heard.posted()).contains(id(said));
    assertThat(heard.all(Edited.class))
        .anySatisfy(edited -> {
          assertThat(edited.post().id()).isEqualTo(id(said));
          assertThat(edited.post().words()).isEqualTo("my charger burned");
          assertThat(edited.post().author().handle()).isEqualTo("mila.test");
        });
  }

  private static void saysOurWords(World world) {
    var said = world.network().say(record("my charger melted"));
    var words = "Dear Mila, we are sorry: https://acme.example/help \u2014 Ola";

    var sent =
        (SendOutcome.Sent)
            world.replying().reply(Approved.words(words, id(said)), Approved.command(10));

    assertThat(world.network().postsOf(world.network().brandsDid()))
        .filteredOn(post -> post.path("uri").asString("").equals(sent.reply().externalId()))
        .singleElement()
        .satisfies(post -> {
          assertThat(post.path("value").path("text").asString("")).isEqualTo(words);
          assertThat(parent(post)).isEqualTo(said.toString());
        });
    assertThat(world.replying().reply(Approved.words(words, id(said)), Approved.command(10)))
        .isEqualTo(new SendOutcome.AlreadySent(sent.reply()));
  }

  private static void answersInsideAThread(World world) {
    var root = world.network().say(record("my charger melted"));
    var first =
        (SendOutcome.Sent)
            world.replying().reply(Approved.words("One.", id(root)), Approved.command(11));
    var second =
        (SendOutcome.Sent)
            world
                .replying()
                .reply(Approved.words("Two.", first.reply(), id(root)), Approved.command(12));

    assertThat(world.network().postsOf(world.network().brandsDid()))
        .filteredOn(post -> post.path("uri").asString("").equals(second.reply().externalId()))
        .singleElement()
        .satisfies(post -> {
          assertThat(parent(post)).isEqualTo(first.reply().externalId());
          assertThat(post.path("value").path("reply").path("root").path("uri").asString(""))
              .isEqualTo(root.toString());
        });
  }

  private static void hearsItsOwnReply(World world) {
    var said = world.network().say(record("my charger melted"));
    var sent =
        (SendOutcome.Sent)
            world.replying().reply(Approved.words("Heard?", id(said)), Approved.command(13));
    var heard = new Heard();
    var listening = world.channel(world.network().brand()).listening().orElseThrow();

    try (var _ = listening.start(Optional.empty(), heard)) {
      heard.untilPosted(List.of(sent.reply()));
    }

    assertThat(heard.posted()).contains(id(said));
  }

  private static void speaksOnce(World world) throws Exception {
    var said = world.network().say(record("my charger melted"));
    var reply = Approved.words("Only once.", id(said));
    List<Callable<SendOutcome>> tries =
        IntStream.range(0, 8)
            .<Callable<SendOutcome>>mapToObj(
                _ -> () -> world.replying().reply(reply, Approved.command(14)))
            .toList();

    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var answer : people.invokeAll(tries)) {
        assertThat(answer.get())
            .isInstanceOfAny(SendOutcome.Sent.class, SendOutcome.AlreadySent.class);
      }
    }

    assertThat(world.network().postsOf(world.network().brandsDid()))
        .filteredOn(post -> post.path("value").path("text").asString("").equals("Only once."))
        .hasSize(1);
  }

  private static void findsItsOwnReply(World world) {
    var said = world.network().say(record("my charger melted"));
    var before = world.replying().findOwnReply(id(said), Approved.command(15));
    var sent =
        (SendOutcome.Sent)
            world.replying().reply(Approved.words("Found.", id(said)), Approved.command(15));

    assertThat(before).isEqualTo(new Found.NotThere());
    assertThat(world.replying().findOwnReply(id(said), Approved.command(15)))
        .isEqualTo(new Found.There(sent.reply()));
  }

  private static void doesNotAnswerWhatIsGone(World world) {
    var said = world.network().say(record("never mind"));
    world.network().delete(said);

    assertThat(world.replying().reply(Approved.words("Sorry.", id(said)), Approved.command(16)))
        .isInstanceOfSatisfying(
            Rejected.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(Rejected.Reason.TARGET_GONE));
  }

  private static void isSignedOut(World world) {
    var said = world.network().say(record("my charger melted"));
    var replying =
        world.channel(world.network().brandWithAWrongPassword()).replying().orElseThrow();

    assertThat(replying.reply(Approved.words("Sorry.", id(said)), Approved.command(17)))
        .isInstanceOfSatisfying(
            Rejected.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(Rejected.Reason.SIGNED_OUT));
  }

  private static java.util.Map<String, Object> record(String words) {
    return Said.record(words, java.time.Instant.now().toString());
  }

  private static String parent(tools.jackson.databind.JsonNode post) {
    return post.path("value").path("reply").path("parent").path("uri").asString("");
  }

  private static PostId id(AtUri address) {
    return new PostId(BlueskyChannel.ID, address.toString());
  }
}
