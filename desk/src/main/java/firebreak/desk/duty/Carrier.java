package firebreak.desk.duty;

import java.time.Instant;

/** Carries letters one way. Called with no transaction open; may take seconds, never minutes. */
interface Carrier {

  Route.Kind kind();

  /** Hands the letter over once. */
  Attempt send(Letter letter);

  /** Looks where letters of this kind leave a trace, sending nothing. */
  Trace lookFor(Letter letter, Instant sentAt);
}
