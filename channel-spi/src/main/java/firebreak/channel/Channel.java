package firebreak.channel;

import firebreak.model.ChannelId;
import java.time.Instant;
import java.util.Optional;

/**
 * One network or site that Firebreak can listen to or speak on. A capability that the platform does
 * not have is absent; nothing here throws to say "unsupported".
 */
public interface Channel {

  ChannelId id();

  /** The name people know it by. */
  String name();

  /** What it can do, for the settings page and for the contract suite. */
  Capabilities capabilities();

  /** How to hear posts; empty when the channel only speaks. */
  Optional<Listening> listening();

  /** How to answer in public; empty when the platform does not allow it through its API. */
  Optional<Replying> replying();

  /** How a person answers in public for us, where the platform's API does not let us. */
  default Optional<Assisting> assisting() {
    return Optional.empty();
  }

  /** How to write to one person in private; empty when the platform does not let us. */
  default Optional<Messaging> messaging() {
    return Optional.empty();
  }

  /** How to read something from the quarantine again, after a repair here or by hand there. */
  default Optional<Rereading> rereading() {
    return Optional.empty();
  }

  /** Reads one raw thing that arrived on this channel. */
  @FunctionalInterface
  interface Rereading {

    /**
     * The event that the text tells of, or why it still cannot be read.
     *
     * @param place where it stood when it first came
     */
    ChannelEvent read(String raw, String place, Instant heardAt);
  }
}
