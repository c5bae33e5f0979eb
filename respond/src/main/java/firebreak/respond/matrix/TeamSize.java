package firebreak.respond.matrix;

/** How many people the brand can ask; a setting that is written into each assessment. */
public enum TeamSize {
  FULL,
  /** A shop owner and one helper: one other person is enough everywhere, whatever the part. */
  SMALL
}
