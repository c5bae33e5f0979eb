package firebreak.detect.tuning;

/** What should become of a strictness. */
public sealed interface Advice {

  Because because();

  /** Leave it as it is. */
  record Stay(Because because) implements Advice {}

  /** One step, within the narrow band in which the desk may take it by itself. */
  record Adjust(Strictness to, Because because) implements Advice {}

  /** One step that a person must take, or leave. */
  record Propose(Strictness to, Because because) implements Advice {}

  /** Why. */
  enum Because {
    /** It was set less than a week ago. */
    TOO_SOON,
    /** Too few signals were judged. */
    TOO_FEW_JUDGED,
    /** Neither too much nor too little. */
    GOOD_ENOUGH,
    /** Clearly less than half of the judged signals were right. */
    MOSTLY_NOTHING,
    /** People found a crisis before we did, and what we say is mostly right. */
    MISSED,
    /** People found a crisis before we did, and what we say is often nothing. */
    BOTH_WRONG,
    /** There is no further step. */
    AT_THE_LIMIT
  }
}
