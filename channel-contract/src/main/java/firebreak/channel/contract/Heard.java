package firebreak.channel.contract;

import firebreak.channel.ChannelEvent;
import firebreak.channel.Cursor;
import firebreak.channel.Listening;
import firebreak.model.PostId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/** A sink that keeps everything, and can be told to refuse. */
public final class Heard implements Listening.Sink {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /**
   * One batch as it was taken.
   *
   * @param after the cursor that came with it
   */
  public record Batch(List<ChannelEvent> events, Cursor after) {}

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition more = lock.newCondition();
  private final List<Batch> batches = new ArrayList<>();
  private int refusals;

  /** Refuses that many batches before it takes one. */
  public Heard refusing(int times) {
    refusals = times;
    return this;
  }

  @Override
  public void accept(List<ChannelEvent> batch, Cursor after) {
    lock.lock();
    try {
      if (refusals > 0) {
        refusals--;
        throw new IllegalStateException("the database is away");
      }
      batches.add(new Batch(batch, after));
      more.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits until what was heard satisfies the wish, and fails when it never does. */
  public Heard until(Predicate<Heard> wish) {
    lock.lock();
    try {
      long left = PATIENCE.toNanos();
      while (!wish.test(this)) {
        if (left <= 0) {
          throw new AssertionError("gave up waiting; heard so far: " + events());
        }
        left =
            more.awaitNanos(Math.min(left, TimeUnit.SECONDS.toNanos(1)))
                + left
                - Math.min(left, TimeUnit.SECONDS.toNanos(1));
      }
      return this;
    } catch (InterruptedException e) {
      throw new AssertionError("interrupted while waiting", e);
    } finally {
      lock.unlock();
    }
  }

  /** Waits until each of these posts was heard at least once. */
  public Heard untilPosted(List<PostId> posts) {
    return until(heard -> heard.posted().containsAll(posts));
  }

  public List<Batch> batches() {
    lock.lock();
    try {
      return List.copyOf(batches);
    } finally {
      lock.unlock();
    }
  }

  public List<ChannelEvent> events() {
    return batches().stream().flatMap(batch -> batch.events().stream()).toList();
  }

  /** The posts that were heard, with repetitions. */
  public List<PostId> posted() {
    return all(ChannelEvent.Posted.class).stream().map(said -> said.post().id()).toList();
  }

  /** All events of one kind. */
  public <E extends ChannelEvent> List<E> all(Class<E> kind) {
    return events().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The cursor of the last batch. */
  public Optional<Cursor> cursor() {
    var all = batches();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast().after());
  }
}
