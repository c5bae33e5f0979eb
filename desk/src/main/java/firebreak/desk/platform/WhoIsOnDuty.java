package firebreak.desk.platform;

import java.time.Instant;
import java.util.Optional;

/** Tells the header of every page who is awake for us; answered by who keeps the shifts. */
public interface WhoIsOnDuty {

  /** Empty when nobody is. */
  Optional<OnDuty> at(Instant now);

  /** Somebody whose shift it is. */
  record OnDuty(String name, Instant until) {}
}
