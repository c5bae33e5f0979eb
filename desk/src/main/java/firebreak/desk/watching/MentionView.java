package firebreak.desk.watching;

import firebreak.desk.authors.AuthorSign;
import firebreak.desk.watching.Pieces.Piece;
import java.util.List;
import java.util.Optional;

/**
 * One mention as its row shows it.
 *
 * @param id unique on the page
 * @param rest what is shown on request because the words are very long
 * @param links addresses of what can be done with it
 */
record MentionView(
    String id,
    Who who,
    When when,
    List<Piece> pieces,
    Optional<String> rest,
    List<Chip> chips,
    Links links) {

  /** Nothing of it may be shown any more. */
  public boolean gone() {
    return when.fate() == Line.Fate.GONE;
  }

  /**
   * Its author.
   *
   * @param facts what the channel says of the account, in words
   * @param sign what they are to us, when they speak against us
   */
  record Who(String handle, String channel, List<String> facts, Optional<AuthorSign> sign) {}

  /**
   * When it was said.
   *
   * @param iso the exact instant
   * @param words local time
   */
  record When(String iso, String words, Line.Fate fate) {}

  /** What was read in it. */
  record Chip(String kind, String words) {}

  /** Where one can go from it. */
  record Links(Optional<String> reply, Optional<ToCase> toCase, Optional<String> permalink) {

    static final Links NONE = new Links(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** What a case is opened with. */
  record ToCase(String brand, String channel, String post) {}
}
