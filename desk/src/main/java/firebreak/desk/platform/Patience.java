package firebreak.desk.platform;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks somebody else's machine and gives up in time, however it hangs. */
public final class Patience {

  /*
   * A driver or a server can hang where no time-out of its own reaches (a name look-up, a lock, a
   * body that comes one byte a minute). So each question has a virtual thread of its own that is
   * interrupted and let go when the time is over: nobody waits longer, and what comes later is
   * dropped. A thread that does not even hear an interrupt costs a few kilobytes until it ends.
   */
  private static final ExecutorService THREADS = Executors.newVirtualThreadPerTaskExecutor();

  private Patience() {}

  /** Never throws because of what was asked. */
  public static <T> Asked<T> ask(Duration atMost, Callable<T> question) {
    var answer = THREADS.submit(question);
    try {
      return new Answered<>(answer.get(atMost.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      answer.cancel(true);
      return new TooSlow<>(atMost);
    } catch (ExecutionException e) {
      return new Broke<>(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      answer.cancel(true);
      return new TooSlow<>(atMost);
    }
  }

  /** What came of asking. */
  public sealed interface Asked<T> {}

  /** It answered. */
  public record Answered<T>(T answer) implements Asked<T> {}

  /** It did not answer in this time. */
  public record TooSlow<T>(Duration waited) implements Asked<T> {}

  /** It broke while it was asked. */
  public record Broke<T>(Throwable why) implements Asked<T> {}
}
