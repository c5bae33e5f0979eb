package firebreak.channel.bluesky;

import firebreak.channel.Channel;
import firebreak.channel.contract.ChannelContract;
import firebreak.channel.contract.ChannelUnderTest;
import firebreak.channel.contract.Source;
import firebreak.channel.contract.Stage;
import firebreak.model.PostId;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

class BlueskyContractTest extends ChannelContract {

  @Override
  protected ChannelUnderTest open() throws IOException, InterruptedException {
    return new BlueskyUnderTest(JetstreamServer.open(), PdsServer.open());
  }

  /** Bluesky played by two servers on real sockets. */
  private static final class BlueskyUnderTest implements ChannelUnderTest, Source, Stage {

    private final JetstreamServer jetstream;
    private final PdsServer pds;
    private long micros = Instant.now().minusSeconds(60).toEpochMilli() * 1_000;

    BlueskyUnderTest(JetstreamServer jetstream, PdsServer pds) {
      this.jetstream = jetstream;
      this.pds = pds;
    }

    @Override
    public Channel channel() {
      var settings = BlueskySettings.listeningTo(jetstream.address()).speakingAs(pds.account());
      return new BlueskyChannel(settings, new QuickPace(), new Random(7));
    }

    @Override
    public Optional<Source> source() {
      return Optional.of(this);
    }

    @Override
    public Optional<Stage> stage() {
      return Optional.of(this);
    }

    @Override
    public PostId say(String key, String words, Instant at) {
      return tell("create", key, Said.record(words, at.toString()));
    }

    @Override
    public PostId edit(String key, String words, Instant at) {
      return tell("update", key, Said.record(words, at.toString()));
    }

    @Override
    public PostId delete(String key, Instant at) {
      return tell("delete", key, Map.of());
    }

    private PostId tell(String operation, String key, Map<String, Object> record) {
      var address = new AtUri("did:plc:mila", AtUri.POST, key);
      micros += 1_000;
      jetstream.say(micros, Said.post(address, micros, operation, record));
      return new PostId(BlueskyChannel.ID, address.toString());
    }

    @Override
    public void sayGarbage() {
      jetstream.say(++micros, "{\"did\":\"did:plc:mila\",\"time_us\":17");
    }

    @Override
    public boolean canDisconnect() {
      return true;
    }

    @Override
    public void disconnectAfter(int messages) {
      jetstream.breakAfter(messages);
    }

    @Override
    public PostId target() {
      return new PostId(BlueskyChannel.ID, PdsServer.CUSTOMERS_POST.toString());
    }

    @Override
    public List<String> wordsUnder(PostId target) {
      return pds.wordsUnder(target.externalId());
    }

    @Override
    public boolean can(Failure failure) {
      return true;
    }

    @Override
    public void failNext(Failure failure) {
      pds.failNext(failure);
    }

    @Override
    public void close() {
      jetstream.close();
      pds.close();
    }
  }
}
