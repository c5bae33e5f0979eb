package firebreak.channel.replay;

import firebreak.channel.ChannelEvent;
import firebreak.channel.ChannelHealth;
import firebreak.channel.Cursor;
import firebreak.channel.Listening.Sink;
import firebreak.model.Post;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Everything that one run through a recording delivered. */
final class Played implements Sink {

  private final List<List<ChannelEvent>> batches = new CopyOnWriteArrayList<>();
  private final List<Cursor> cursors = new CopyOnWriteArrayList<>();

  /** Plays a recording to its end. */
  static Played toTheEnd(Path file, ReplayOptions options) {
    return toTheEnd(ReplaySource.open(file, options), Optional.empty());
  }

  static Played toTheEnd(ReplaySource source, Optional<Cursor> from) {
    var played = new Played();
    try (var subscription = source.start(from, played)) {
      awaitEnd(subscription);
    }
    return played;
  }

  private static void awaitEnd(firebreak.channel.Listening.Subscription subscription) {
    var never = new CountDownLatch(1);
    try {
      for (int tries = 0; tries < 12_000; tries++) {
        if (subscription.health() instanceof ChannelHealth.Finished) {
          return;
        }
        if (subscription.health() instanceof ChannelHealth.Failed failed) {
          throw new AssertionError(failed.why());
        }
        never.await(5, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    throw new AssertionError("the recording did not end: " + subscription.health());
  }

  @Override
  public void accept(List<ChannelEvent> batch, Cursor after) {
    batches.add(batch);
    cursors.add(after);
  }

  List<List<ChannelEvent>> batches() {
    return batches;
  }

  List<Cursor> cursors() {
    return cursors;
  }

  List<ChannelEvent> events() {
    var all = new ArrayList<ChannelEvent>();
    batches.forEach(all::addAll);
    return all;
  }

  List<Post> posts() {
    return events().stream()
        .filter(ChannelEvent.Posted.class::isInstance)
        .map(event -> ((ChannelEvent.Posted) event).post())
        .toList();
  }

  List<String> words() {
    return posts().stream().map(Post::words).toList();
  }

  List<ChannelEvent.Unreadable> unreadable() {
    return events().stream()
        .filter(ChannelEvent.Unreadable.class::isInstance)
        .map(ChannelEvent.Unreadable.class::cast)
        .toList();
  }
}
