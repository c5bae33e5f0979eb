package firebreak.channel.contract;

import firebreak.channel.Channel;
import java.util.Optional;

/** A channel together with the world behind it, both fresh for one test. */
public interface ChannelUnderTest extends AutoCloseable {

  /** Asked only after the world has been told what to say. */
  Channel channel();

  /** The public that the channel hears; present for every channel that listens. */
  Optional<Source> source();

  /** The place where the channel speaks; present for every channel that replies. */
  Optional<Stage> stage();

  /** What a person finds on the platform; present for every channel that needs their hands. */
  default Optional<Hands> hands() {
    return Optional.empty();
  }

  /** The person we write to in private; present for every channel that carries such messages. */
  default Optional<Listener> listener() {
    return Optional.empty();
  }

  @Override
  void close();
}
