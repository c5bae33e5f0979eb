package firebreak.respond.care;

/** Whether we have asked a customer to look at their post again: once, and a no is final. */
public enum FollowUp {
  /** What we gave has not arrived, or they have not said that all is well. */
  TOO_EARLY,
  /** We may ask, once. */
  MAY_ASK,
  ASKED,
  /** They changed their post, or said that they will. */
  AGREED,
  /** They do not want to; nobody asks again. */
  DECLINED;

  /** Where it stands, from what happened. */
  public static FollowUp of(Facts facts) {
    if (facts.answer() != Answer.NONE) {
      return facts.answer() == Answer.YES ? AGREED : DECLINED;
    }
    if (facts.asked()) {
      return ASKED;
    }
    return facts.delivered() && facts.confirmed() ? MAY_ASK : TOO_EARLY;
  }

  /** Whether these words may ask. */
  public Ruling ask(String words) {
    return switch (this) {
      case TOO_EARLY -> Ruling.TOO_EARLY;
      case MAY_ASK -> Coupling.isIn(words) ? Ruling.TIED_TO_MONEY : Ruling.ALLOWED;
      case ASKED, AGREED -> Ruling.ASKED_BEFORE;
      case DECLINED -> Ruling.REFUSED_FOR_GOOD;
    };
  }

  /**
   * What happened between us and the customer.
   *
   * @param delivered what we gave has reached them
   * @param confirmed they have said that all is well
   */
  public record Facts(boolean delivered, boolean confirmed, boolean asked, Answer answer) {}

  /** What they answered. */
  public enum Answer {
    NONE,
    YES,
    NO
  }

  /** The answer to "may we ask now, in these words?". */
  public enum Ruling {
    ALLOWED,
    TOO_EARLY,
    ASKED_BEFORE,
    REFUSED_FOR_GOOD,
    /** Nothing of value may be tied to what a review says: FTC 16 CFR 465. */
    TIED_TO_MONEY
  }
}
