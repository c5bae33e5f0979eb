package firebreak.respond.crisis;

/** What happened to a claim in the ledger. */
public enum ClaimStep {
  TAKEN_ON,
  REWORDED,
  GIVEN,
  EVIDENCE,
  JUDGED_TRUE,
  JUDGED_PARTLY_TRUE,
  JUDGED_FALSE,
  JUDGED_UNVERIFIED,
  ANSWERED,
  APPROVED;

  /** Whether somebody decided something by it. */
  public boolean isDecision() {
    return switch (this) {
      case JUDGED_TRUE, JUDGED_PARTLY_TRUE, JUDGED_FALSE, JUDGED_UNVERIFIED, APPROVED -> true;
      case TAKEN_ON, REWORDED, GIVEN, EVIDENCE, ANSWERED -> false;
    };
  }
}
