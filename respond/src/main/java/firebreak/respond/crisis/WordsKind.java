package firebreak.respond.crisis;

/** What public words are for. */
public enum WordsKind {
  /** What to do to be safe. */
  SAFETY,
  /** We have seen it and are looking into it. */
  HOLDING,
  /** What happened and what we do. */
  SUBSTANCE,
  /** What is new since we last spoke. */
  UPDATE,
  /** Something that we said was wrong. */
  CORRECTION
}
