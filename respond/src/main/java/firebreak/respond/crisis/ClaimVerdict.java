package firebreak.respond.crisis;

/** What a check of the claim came to. */
public enum ClaimVerdict {
  TRUE,
  PARTLY_TRUE,
  FALSE,
  /** Nobody could tell: treated as true. */
  UNVERIFIED
}
