package firebreak.respond.claim;

import firebreak.respond.guard.text.Span;

/**
 * A sentence of ours that speaks of a claim.
 *
 * @param span where it stands
 */
public record Touched(Claim claim, Stance stance, Ruling ruling, Span span) {

  /** Whether these words may not go out. */
  public boolean stops() {
    return switch (ruling) {
      case REPEATS_UNVERIFIED, DENIES_UNVERIFIED, REPEATS_FALSE, DENIES_VERIFIED -> true;
      case FINE, HALF_TRUE, NO_ANSWER_YET, OTHER_THAN_THE_ANSWER -> false;
    };
  }

  /** What may be said of a claim in this way. */
  public enum Ruling {
    FINE,
    /** Said as a fact, and nobody has verified it. */
    REPEATS_UNVERIFIED,
    /** Denied as a fact, and nobody has verified it. */
    DENIES_UNVERIFIED,
    /** Said as a fact, and it is false. */
    REPEATS_FALSE,
    /** Denied, and it is true, at least in part. */
    DENIES_VERIFIED,
    /** Said as a fact, and only part of it is so. */
    HALF_TRUE,
    /** Refuted in words to which no second person has agreed. */
    NO_ANSWER_YET,
    /** Refuted, and there is an approved answer that says it in other words. */
    OTHER_THAN_THE_ANSWER
  }
}
