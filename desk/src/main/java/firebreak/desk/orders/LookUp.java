package firebreak.desk.orders;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What came of looking an order up. */
public sealed interface LookUp {

  /**
   * It is known.
   *
   * @param facts by the names that an administrator gave them, in that order
   */
  record Found(Map<String, String> facts) implements LookUp {

    public Found {
      facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }
  }

  /** The shop answered and knows no such order. */
  record NoSuchOrder() implements LookUp {}

  /** Nobody has said where orders are kept. */
  record NotSetUp() implements LookUp {}

  /** The shop did not answer in a way that can be used; the case goes on by hand. */
  record Broken(Why why) implements LookUp {}

  /** What was wrong with the answer. */
  enum Why {
    TOO_SLOW,
    UNREACHABLE,
    REFUSED,
    BAD_QUERY,
    BAD_ANSWER,
    TOO_LARGE,
    NOTHING_MAPPED,
    SECRET_MISSING
  }
}
