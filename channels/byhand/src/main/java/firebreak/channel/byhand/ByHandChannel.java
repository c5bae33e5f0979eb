package firebreak.channel.byhand;

import firebreak.channel.Assisting;
import firebreak.channel.Capabilities;
import firebreak.channel.Capabilities.Ability;
import firebreak.channel.Channel;
import firebreak.channel.Listening;
import firebreak.channel.Replying;
import firebreak.model.ChannelId;
import firebreak.model.PostId;
import java.net.URI;
import java.util.EnumSet;
import java.util.Optional;

/**
 * A network that forbids us to answer through its API. It knows no network connection: it tells a
 * person where to answer and reads the address that they bring back.
 */
public final class ByHandChannel implements Channel, Assisting {

  private final Network network;

  public ByHandChannel(Network network) {
    this.network = network;
  }

  @Override
  public ChannelId id() {
    return network.id();
  }

  @Override
  public String name() {
    return network.name();
  }

  @Override
  public Capabilities capabilities() {
    return new Capabilities(
        EnumSet.of(Ability.ASSISTED_REPLY),
        Optional.empty(),
        false,
        Optional.of(network.longest()));
  }

  @Override
  public Optional<Listening> listening() {
    return Optional.empty();
  }

  @Override
  public Optional<Replying> replying() {
    return Optional.empty();
  }

  @Override
  public Optional<Assisting> assisting() {
    return Optional.of(this);
  }

  @Override
  public Optional<URI> placeOf(PostId target, Optional<URI> heardAt) {
    return heardAt.filter(network::owns);
  }

  @Override
  public Named read(URI address) {
    if (!network.owns(address)) {
      return new Named.Elsewhere();
    }
    return network
        .replyAt(address)
        .<Named>map(id -> new Named.ThePost(new PostId(network.id(), id)))
        .orElseGet(Named.ThisPlatform::new);
  }
}
