package firebreak.model;

import java.util.List;
import java.util.Set;

/**
 * What one text was understood to say. Every judgement names the clues that led to it.
 *
 * @param language BCP 47 primary tag, {@code und} when nobody can tell
 * @param sentiment from -1 (very negative) to 1 (very positive)
 * @param complaint probability that the text complains, 0 to 1
 * @param arousal how heated the text is, 0 to 1
 * @param harms kinds of harm it speaks of
 * @param vulgar whether it swears
 */
public record Reading(
    String language,
    double sentiment,
    double complaint,
    double arousal,
    Set<Harm> harms,
    boolean vulgar,
    List<Clue> clues) {

  /** Below this sentiment a text counts as negative. */
  public static final double NEGATIVE_BELOW = -0.2;

  /** From this probability on a text counts as a complaint. */
  public static final double COMPLAINT_FROM = 0.5;

  public Reading {
    Required.text(language, "a language");
    if (!(sentiment >= -1 && sentiment <= 1)) {
      throw new IllegalArgumentException("sentiment must lie between -1 and 1, was " + sentiment);
    }
    Required.share(complaint, "complaint");
    Required.share(arousal, "arousal");
    harms = Set.copyOf(harms);
    clues = List.copyOf(clues);
  }

  public boolean isNegative() {
    return sentiment < NEGATIVE_BELOW;
  }

  public boolean isComplaint() {
    return complaint >= COMPLAINT_FROM;
  }

  /** A post that speaks against the brand: negative, or a complaint that is not kind. */
  public boolean isHostile() {
    return isNegative() || (isComplaint() && sentiment <= 0);
  }

  /** A kind of harm that lifts any story to the top of the queue. */
  public enum Harm {
    /** Someone was hurt, fell ill or died. */
    INJURY,
    /** A product is dangerous: fire, shock, poison, choking. */
    HAZARD,
    /** Personal data leaked or an account was taken over. */
    DATA_BREACH,
    /** An authority, a court or a lawsuit is named. */
    REGULATOR,
    /** A crime is alleged: fraud, theft, assault. */
    ILLEGAL,
    /** Someone was treated worse for who they are. */
    DISCRIMINATION
  }

  /**
   * A stretch of the text and what it told the reader.
   *
   * @param start index of the first UTF-16 unit
   * @param end index after the last UTF-16 unit
   * @param weight how much it moved the judgement, signed; comparable within one kind only
   */
  public record Clue(Kind kind, int start, int end, double weight) {

    public Clue {
      if (start < 0 || end <= start) {
        throw new IllegalArgumentException("a clue spans " + start + " to " + end);
      }
    }

    /** The judgement that a clue supports. */
    public enum Kind {
      SENTIMENT,
      COMPLAINT,
      HARM,
      AROUSAL,
      VULGAR
    }
  }
}
