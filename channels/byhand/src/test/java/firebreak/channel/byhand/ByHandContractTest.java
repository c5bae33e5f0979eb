package firebreak.channel.byhand;

import firebreak.channel.Channel;
import firebreak.channel.contract.ChannelContract;
import firebreak.channel.contract.ChannelUnderTest;
import firebreak.channel.contract.Hands;
import firebreak.channel.contract.Source;
import firebreak.channel.contract.Stage;
import firebreak.model.ChannelId;
import firebreak.model.PostId;
import java.net.URI;
import java.util.Optional;

class ByHandContractTest extends ChannelContract {

  private static final ChannelId X = new ChannelId("x");

  @Override
  protected ChannelUnderTest open() {
    return new Platform();
  }

  /** A platform on which a person answers. */
  private static final class Platform implements ChannelUnderTest {

    @Override
    public Channel channel() {
      return new ByHandChannel(Networks.of(X).orElseThrow());
    }

    @Override
    public Optional<Source> source() {
      return Optional.empty();
    }

    @Override
    public Optional<Stage> stage() {
      return Optional.empty();
    }

    @Override
    public Optional<Hands> hands() {
      return Optional.of(
          new Hands(
              new PostId(X, "1900"),
              URI.create("https://x.com/mila/status/1900"),
              URI.create("https://x.com/home"),
              new Hands.Shown.At(
                  URI.create("https://x.com/acme/status/1901?s=20"), new PostId(X, "1901"))));
    }

    @Override
    public void close() {}
  }
}
