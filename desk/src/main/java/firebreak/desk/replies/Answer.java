package firebreak.desk.replies;

import java.util.List;

/** What comes of something that a person does with words. */
sealed interface Answer {

  /** It happened. */
  record Done(Said said) implements Answer {}

  /**
   * Nothing was changed.
   *
   * @param details what the reason's sentence needs
   */
  record Refused(Why why, List<String> details) implements Answer {

    public Refused {
      details = List.copyOf(details);
    }
  }

  static Answer done(Said said) {
    return new Done(said);
  }

  static Answer refused(Why why, String... details) {
    return new Refused(why, List.of(details));
  }

  /** What the page says afterwards. */
  enum Said {
    KEPT,
    /** Kept, and everybody who had agreed must read again. */
    KEPT_AND_VOIDED,
    SENT,
    AGREED,
    AGREED_AND_WAITING,
    ON_ITS_WAY,
    OVERRULING_ASKED,
    CHANGED,
    GLASS_BROKEN,
    GLASS_BROKEN_AND_WAITING,
    SENT_BACK,
    TAKEN_BACK,
    PUT_ASIDE,
    TAKEN_UP,
    YOURS_TO_POST,
    /** Somebody says that the words stand there. */
    POSTED,
    /** They say it again, after nobody has heard it. */
    CONFIRMED,
    /** The channel has told us meanwhile. */
    HEARD
  }

  /** Why not. */
  enum Why {
    CHANGED_ELSEWHERE,
    TOO_LONG,
    EMPTY,
    GUARD_BLOCKS,
    GATE_SHUT,
    ALREADY_ANSWERED,
    APPROVAL_MISSING,
    OWN_WORDS,
    OTHER_WORDS,
    NOT_AN_APPROVER,
    NOT_AT_THIS_STAGE,
    SAY_WHY,
    SAY_WHY_ALONE,
    SAY_WHY_OVERRULE,
    NEVER_OVERRULED,
    NOTHING_CHANGED,
    GLASS_HOLDS,
    GLASS_NO_ROOM,
    GLASS_NOT_ON_DUTY,
    GLASS_NOT_READY_WORDS,
    NOT_A_DRILL,
    ADDRESS_ELSEWHERE,
    ADDRESS_IS_THEIRS
  }
}
