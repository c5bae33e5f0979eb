package firebreak.detect;

import firebreak.detect.silence.Silences;

/** Whether a time was heard as it usually is: not deaf, and not louder because of a campaign. */
record Audibility(Silences silences, ExpectedTimes expected, long now) {

  /** Whether the minutes from the first until the end, exclusive, may teach what is usual. */
  boolean teaches(long first, long end) {
    return !louder(first, end) && !deaf(first, end);
  }

  boolean louder(long first, long end) {
    return expected.overlaps(first, end);
  }

  boolean deaf(long first, long end) {
    return silences.deaf(first, end, now);
  }
}
