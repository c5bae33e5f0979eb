package firebreak.respond.guard.text;

/** One step of a phrase. */
sealed interface Element {

  /** A word of this class. */
  record Of(int wordClass) implements Element {}

  /** A word of this class, or nothing. */
  record Maybe(int wordClass) implements Element {}

  /** Up to this many words of any kind. */
  record Gap(int max) implements Element {}

  /** The next word, if there is one in the sentence, is not of this class. */
  record Unless(int wordClass) implements Element {}

  /** The sentence ends here. */
  record SentenceEnd() implements Element {}
}
