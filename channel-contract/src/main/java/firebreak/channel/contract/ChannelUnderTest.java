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

  @Override
  void close();
}
