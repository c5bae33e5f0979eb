package firebreak.respond.care;

/** The one thing that brings a case forward now. */
public enum NextCareAct {
  /** Whoever opened it gave it to nobody. */
  TAKE_IT,
  /** They wrote and wait for us. */
  ANSWER_THEM,
  CHECK_CLAIM,
  REPLY_IN_PUBLIC,
  WRITE_PRIVATELY,
  /** Somebody who may give more has to say yes or no. */
  DECIDE_GOODWILL,
  OFFER_GOODWILL,
  SAY_IT_ARRIVED,
  /** They have what we gave; nobody knows yet whether that is enough. */
  ASK_IF_ALL_IS_WELL,
  ASK_TO_LOOK_AGAIN,
  ASK_HOW_IT_WAS,
  CLOSE,
  /** It is their turn. */
  WAIT,
  NOTHING;

  /** What comes first, from where the case stands. */
  public static NextCareAct of(CaseState state) {
    if (state.closed()) {
      return NOTHING;
    }
    if (!state.owned()) {
      return TAKE_IT;
    }
    if (state.talk().theirTurnIsOver()) {
      return ANSWER_THEM;
    }
    if (!state.claim().isChecked()) {
      return CHECK_CLAIM;
    }
    return state.talk().silent() ? firstWords(state) : solving(state);
  }

  private static NextCareAct firstWords(CaseState state) {
    return state.talk().saidInPublic() ? WRITE_PRIVATELY : REPLY_IN_PUBLIC;
  }

  private static NextCareAct solving(CaseState state) {
    return switch (state.goodwill()) {
      case ASKED -> DECIDE_GOODWILL;
      case NONE -> state.claim() == ClaimCheck.REFUTED ? ending(state) : OFFER_GOODWILL;
      case GIVEN -> SAY_IT_ARRIVED;
      case ARRIVED, NOT_NEEDED -> ending(state);
    };
  }

  private static NextCareAct ending(CaseState state) {
    if (!state.confirmed()) {
      return state.talk().asksIfAllIsWell() ? WAIT : ASK_IF_ALL_IS_WELL;
    }
    return switch (state.followUp()) {
      case MAY_ASK -> ASK_TO_LOOK_AGAIN;
      case TOO_EARLY, ASKED, AGREED, DECLINED -> state.satisfactionAsked() ? CLOSE : ASK_HOW_IT_WAS;
    };
  }
}
