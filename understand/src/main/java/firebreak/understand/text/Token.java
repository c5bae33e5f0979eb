package firebreak.understand.text;

/**
 * One piece of a text.
 *
 * @param start index of its first UTF-16 unit in the original
 * @param end index after its last UTF-16 unit in the original
 * @param word the piece as the dictionaries know it: lower case, without diacritics, apostrophes
 *     and signs, a letter repeated at most twice; never empty
 * @param shouted at least three letters, all of them capitals
 * @param stretched some letter stands three times or more in a row
 */
public record Token(
    Kind kind, int start, int end, String word, boolean shouted, boolean stretched) {

  /** Whether this is a word of the sentence, with or without a number sign. */
  public boolean isWord() {
    return kind == Kind.WORD || kind == Kind.HASHTAG;
  }

  /** What sort of piece it is. */
  public enum Kind {
    WORD,
    HASHTAG,
    /** An account addressed with an at-sign, or an e-mail address. */
    HANDLE,
    LINK,
    NUMBER,
    /** A pictogram or an emoticon such as {@code :)}. */
    EMOJI,
    /** Full stops, question and exclamation marks in a row. */
    MARK
  }
}
