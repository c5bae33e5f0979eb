package firebreak.respond.playbook;

/** Which words wait for the verify gate. */
public enum Lane {
  /** Instructions that keep people safe: they never wait. */
  SAFETY,
  /** Apology, comfort, explanation: they wait until somebody has checked the claim. */
  EMPATHY
}
