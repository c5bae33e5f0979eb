package firebreak.understand.tone;

/**
 * A labelled text.
 *
 * @param source the data set and part it comes from
 * @param weight how much it counts in learning
 */
record Sample(String source, String words, Label label, double weight) {

  Sample(String source, String words, Label label) {
    this(source, words, label, 1);
  }

  /** What people said of it. */
  enum Label {
    NEGATIVE,
    NEUTRAL,
    POSITIVE,
    COMPLAINT,
    NO_COMPLAINT;

    boolean isSentiment() {
      return compareTo(POSITIVE) <= 0;
    }
  }
}
