package firebreak.respond.matrix;

import firebreak.respond.wording.Bilingual;

/**
 * One difference between two versions, as a sentence.
 *
 * @param where the row, the tier or {@code rules}
 */
public record Change(Kind kind, String where, Bilingual words) {

  /** What became of it. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }
}
