package firebreak.channel;

import java.time.Duration;
import java.time.Instant;

/** Whether a channel hears anything at this moment. */
public sealed interface ChannelHealth {

  /** Not connected yet. */
  record Starting() implements ChannelHealth {}

  /** Connected; the last event came then. */
  record Listening(Instant lastEvent) implements ChannelHealth {}

  /** Broken; it will try again by itself. */
  record Reconnecting(String why, Instant since, Duration nextTryIn) implements ChannelHealth {}

  /** The source is read to its end. */
  record Finished(Instant at) implements ChannelHealth {}

  /** Broken for good: a person has to do something. */
  record Failed(String why, Instant since) implements ChannelHealth {}
}
