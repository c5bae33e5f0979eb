package firebreak.respond.consistency;

import firebreak.respond.guard.text.Span;

/**
 * A sentence of ours that does not fit an earlier one of ours.
 *
 * @param ours where the sentence stands in what was read
 * @param earlier what it does not fit
 * @param quoted the sentence of the earlier words
 */
public record Contradiction(Kind kind, Span ours, Statement earlier, String quoted) {

  /** In what two sentences differ. */
  public enum Kind {
    /** How many there are of the same thing. */
    NUMBER,
    /** By when the same thing is promised. */
    TIME,
    /** What one affirms of a thing the other denies of it. */
    OPPOSITE
  }
}
