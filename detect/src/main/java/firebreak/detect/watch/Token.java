package firebreak.detect.watch;

/**
 * A word, emoji, hashtag or handle of a text, folded.
 *
 * @param start index of the first UTF-16 unit in the original
 * @param end index after the last UTF-16 unit in the original
 */
record Token(Kind kind, String text, int start, int end) {

  enum Kind {
    WORD,
    HASHTAG,
    HANDLE
  }
}
