package firebreak.desk.people;

import java.time.Duration;
import java.time.Instant;

/**
 * The passwords tried under one account since the last good one.
 *
 * @param last when the last one was tried
 * @param waitsUntil before then no password is looked at
 */
record Guesses(int tries, Instant last, Instant waitsUntil) {

  static final int FREE = 5;
  static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);
  private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  private static final int DOUBLINGS = 4; // 1, 2, 4, 8 minutes, then the longest

  static Guesses none(Instant now) {
    return new Guesses(0, now, now);
  }

  boolean waitsAt(Instant now) {
    return now.isBefore(waitsUntil);
  }

  /** With one more; after a quiet quarter of an hour the count begins anew. */
  Guesses another(Instant now) {
    var quietSince = waitsUntil.isAfter(last) ? waitsUntil : last;
    int count = now.isAfter(quietSince.plus(FORGOTTEN_AFTER)) ? 1 : tries + 1;
    return new Guesses(count, now, now.plus(waitAfter(count)));
  }

  private static Duration waitAfter(int count) {
    if (count < FREE) {
      return Duration.ZERO;
    }
    int doubled = count - FREE;
    return doubled < DOUBLINGS ? FIRST_WAIT.multipliedBy(1L << doubled) : LONGEST_WAIT;
  }
}
