package firebreak.respond.crisis;

/** What the matrix row of a tier demands of a crisis, point by point. */
public enum Demand {
  /** Our own people who hear it from us before the public does. */
  TOLD_FIRST,
  /** What is captured before it is gone. */
  EVIDENCE,
  /** What must be true before it is over. */
  EXIT
}
