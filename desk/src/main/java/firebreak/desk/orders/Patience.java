package firebreak.desk.orders;

import firebreak.desk.orders.LookUp.Why;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a shop and gives up in time, however it hangs. */
final class Patience {

  /*
   * A driver or a server can hang where no time-out of its own reaches (a name look-up, a body that
   * comes one byte a minute). So each question has a thread of its own that is let go when the time
   * is over: nobody waits longer, and what comes later is dropped.
   */
  private static final Logger log = LoggerFactory.getLogger(Patience.class);
  private static final Duration GRACE = Duration.ofMillis(500);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  LookUp ask(OrderBook book, String number, int seconds) {
    var answer = threads.submit(() -> book.find(number));
    try {
      return answer.get(Duration.ofSeconds(seconds).plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      return new LookUp.Broken(Why.TOO_SLOW);
    } catch (ExecutionException e) { // its message may hold what was asked: only its kind is told
      log.warn("orders.broken: {}", e.getCause() == null ? e : e.getCause().getClass().getName());
      return new LookUp.Broken(Why.BAD_ANSWER);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      answer.cancel(true);
      return new LookUp.Broken(Why.TOO_SLOW);
    }
  }
}
