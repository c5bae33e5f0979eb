package firebreak.respond.playbook;

/** Something that makes a step necessary. */
public enum Circumstance {
  /** Somebody can come to harm. */
  HARM_POSSIBLE,
  /** The claim was checked and is true, at least in part. */
  CLAIM_TRUE,
  /** The claim was checked and is false. */
  CLAIM_FALSE,
  /** The customer said that nothing is left to be solved. */
  CUSTOMER_CONFIRMED,
  /** Data about people is affected. */
  PERSONAL_DATA,
  /** Reviews come from people who never were customers. */
  REVIEWS_FAKE;

  /** Whether not knowing counts as yes, because waiting for the answer would be the worse. */
  public boolean unknownCountsAsYes() {
    return this == HARM_POSSIBLE || this == PERSONAL_DATA;
  }
}
