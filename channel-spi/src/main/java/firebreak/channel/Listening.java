package firebreak.channel;

import java.util.List;
import java.util.Optional;

/** How a channel delivers what the public says. */
public interface Listening {

  /**
   * Starts to deliver events to the sink, after the cursor if there is one. Returns at once; events
   * arrive on the channel's own thread, one batch at a time, in the channel's order. Reconnects by
   * itself until it is closed.
   *
   * @param from where the last run stopped; empty for a first run
   */
  Subscription start(Optional<Cursor> from, Sink sink);

  /** A running delivery. Closing it waits until no batch is in flight. */
  interface Subscription extends AutoCloseable {

    ChannelHealth health();

    @Override
    void close();
  }

  /** Where a channel puts what it heard. */
  interface Sink {

    /**
     * Takes a batch and returns only after the events and the cursor are durable together. When it
     * throws, nothing of the batch was kept: the channel delivers it again.
     */
    void accept(List<ChannelEvent> batch, Cursor after);
  }
}
