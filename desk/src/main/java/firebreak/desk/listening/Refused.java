package firebreak.desk.listening;

import firebreak.channel.ChannelEvent;
import firebreak.channel.ChannelEvent.Unreadable;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;

/** Tells an event that can never be kept from a database that cannot keep anything just now. */
final class Refused {

  private static final Logger log = LoggerFactory.getLogger(Refused.class);

  private Refused() {}

  /** Trying again would fail again, however well the machine is. */
  static boolean isTheFaultOfWhatWasSaid(RuntimeException e) {
    return e instanceof DataIntegrityViolationException
        || e instanceof IllegalArgumentException
        || e instanceof ArithmeticException
        || e instanceof DateTimeException;
  }

  /**
   * What goes to the quarantine in the place of the event; even its own moment may be impossible.
   */
  static Unreadable aside(ChannelEvent event, RuntimeException e, Instant now) {
    log.error("intake.aside: something heard cannot be kept and went to the quarantine", e);
    var reason = Optional.ofNullable(e.getMessage()).orElseGet(e::toString);
    return new Unreadable(
        event.toString(), "heard at " + event.heardAt(), "it cannot be kept: " + reason, now);
  }
}
