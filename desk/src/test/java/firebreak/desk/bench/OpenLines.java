package firebreak.desk.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Many open live lines of one reader, and how long it takes until each has heard of a press. */
final class OpenLines implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 30;

  private final AtomicReference<CountDownLatch> heard =
      new AtomicReference<>(new CountDownLatch(0));
  private final List<Thread> readers = new ArrayList<>();
  private final Queue<String> broken = new ConcurrentLinkedQueue<>();
  private final int count;

  /** Opens so many lines and waits until all of them are. */
  OpenLines(Visitor visitor, int count) throws InterruptedException {
    this.count = count;
    var open = new CountDownLatch(count);
    for (int n = 0; n < count; n++) {
      readers.add(Thread.ofVirtual().start(() -> listen(visitor, open)));
    }
    allOf(open, "are not open");
  }

  /** From the press to the moment when the last line has heard of it. */
  Duration untilAllHear(Runnable press) throws InterruptedException {
    var all = new CountDownLatch(count);
    heard.set(all);
    long began = System.nanoTime();
    press.run();
    allOf(all, "heard nothing");
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private void allOf(CountDownLatch latch, String what) throws InterruptedException {
    if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException(
          "%d of %d lines %s within %d s; lines that broke: %s"
              .formatted(latch.getCount(), count, what, PATIENCE_SECONDS, broken));
    }
  }

  private void listen(Visitor visitor, CountDownLatch open) {
    try (var line = visitor.line()) {
      String words = line.readLine();
      var last = heard.get(); // before it says that it is open, or the first press is missed
      open.countDown();
      while (words != null) {
        if (words.startsWith("event:") && !heard.get().equals(last)) {
          last = heard.get();
          last.countDown();
        }
        words = line.readLine();
      }
      broken.add("the desk ended it");
    } catch (IOException e) {
      broken.add(e.toString());
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    readers.forEach(Thread::interrupt);
  }
}
