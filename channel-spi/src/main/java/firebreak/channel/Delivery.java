package firebreak.channel;

import firebreak.channel.Listening.Sink;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One running delivery: its own thread, a batch that is handed over again until the sink takes it,
 * and a close that waits for the batch in flight.
 */
public final class Delivery implements Listening.Subscription {

  /*
   * Closing interrupts the thread only while the sink is not working: a transaction of the intake
   * is never cut in half. A batch that the sink refused is offered again after a pause that doubles
   * up to half a minute, for as long as it takes; going on without it would lose posts.
   */

  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final Sink sink;
  private final Pace pace;
  private final Thread thread;
  private final ReentrantLock handover = new ReentrantLock();
  private volatile ChannelHealth health = new ChannelHealth.Starting();
  private volatile boolean closed;
  private boolean inSink;

  private Delivery(String name, Sink sink, Pace pace, Work work) {
    this.sink = sink;
    this.pace = pace;
    this.thread = Thread.ofVirtual().name(name).unstarted(() -> run(work));
  }

  /** Starts the work on a thread of its own and returns at once. */
  public static Delivery start(String name, Sink sink, Pace pace, Work work) {
    var delivery = new Delivery(name, sink, pace, work);
    delivery.thread.start();
    return delivery;
  }

  /** What a channel does from its start until it is closed or has read everything. */
  @FunctionalInterface
  public interface Work {

    /** Runs on the delivery's thread; an unchecked exception ends it as failed. */
    void run(Delivery delivery) throws InterruptedException;
  }

  /**
   * Returns when the sink has taken the batch.
   *
   * @throws InterruptedException when the delivery is closed before that
   */
  public void deliver(List<ChannelEvent> batch, Cursor after) throws InterruptedException {
    var events = List.copyOf(batch);
    var before = health;
    var pause = FIRST_PAUSE;
    while (!offered(events, after, pause)) {
      pace.pause(pause);
      pause =
          pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0
              ? pause.multipliedBy(2)
              : LONGEST_PAUSE;
    }
    if (health instanceof ChannelHealth.Reconnecting) {
      health = before;
    }
  }

  private boolean offered(List<ChannelEvent> events, Cursor after, Duration nextTryIn)
      throws InterruptedException {
    enter();
    try {
      sink.accept(events, after);
      return true;
    } catch (RuntimeException e) {
      health =
          new ChannelHealth.Reconnecting(
              "the intake did not take a batch: " + e, pace.now(), nextTryIn);
      return false;
    } finally {
      leave();
    }
  }

  private void enter() throws InterruptedException {
    handover.lock();
    try {
      if (closed) {
        throw new InterruptedException("closed");
      }
      inSink = true;
    } finally {
      handover.unlock();
    }
  }

  /** Whoever closed us while the sink worked could not wake us from our next wait; we do. */
  private void leave() {
    handover.lock();
    try {
      inSink = false;
      if (closed) {
        Thread.currentThread().interrupt();
      }
    } finally {
      handover.unlock();
    }
  }

  /** Lets time pass; ends early, by the exception, when the delivery is closed. */
  public void pause(Duration duration) throws InterruptedException {
    if (closed) {
      throw new InterruptedException("closed");
    }
    pace.pause(duration);
  }

  public Instant now() {
    return pace.now();
  }

  /** Says how the channel is. */
  public void report(ChannelHealth now) {
    health = now;
  }

  @Override
  public ChannelHealth health() {
    return health;
  }

  @Override
  public void close() {
    handover.lock();
    try {
      closed = true;
      if (!inSink) {
        thread.interrupt();
      }
    } finally {
      handover.unlock();
    }
    if (!Thread.currentThread().equals(thread)) {
      waitForTheEnd();
    }
  }

  private void waitForTheEnd() {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run(Work work) {
    try {
      work.run(this);
    } catch (InterruptedException e) {
      if (!closed) {
        health = new ChannelHealth.Failed("interrupted by somebody else", pace.now());
      }
    } catch (RuntimeException e) {
      health =
          new ChannelHealth.Failed(
              Objects.requireNonNullElse(e.getMessage(), e.toString()), pace.now());
    }
  }
}
