package firebreak.desk.orders;

import firebreak.desk.orders.LookUp.Why;
import firebreak.desk.platform.Patience;
import firebreak.desk.platform.Patience.Answered;
import firebreak.desk.platform.Patience.Broke;
import firebreak.desk.platform.Patience.TooSlow;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a shop and gives up in time, however it hangs. */
final class Asking {

  private static final Logger log = LoggerFactory.getLogger(Asking.class);
  private static final Duration GRACE = Duration.ofMillis(500);

  private Asking() {}

  static LookUp ask(OrderBook book, String number, int seconds) {
    var atMost = Duration.ofSeconds(seconds).plus(GRACE);
    return switch (Patience.ask(atMost, () -> book.find(number))) {
      case Answered(var found) -> found;
      case TooSlow(_) -> new LookUp.Broken(Why.TOO_SLOW);
      case Broke(var why) -> {
        log.warn(
            "orders.broken: {}", why.getClass().getName()); // its message may hold the question
        yield new LookUp.Broken(Why.BAD_ANSWER);
      }
    };
  }
}
