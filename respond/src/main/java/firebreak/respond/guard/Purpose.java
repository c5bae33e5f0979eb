package firebreak.respond.guard;

/** What the words are for; it decides which parts of a good answer they need. */
public enum Purpose {
  /** The one calm reply to a person. */
  REPLY,
  /** The first short text to everybody. */
  HOLDING_STATEMENT,
  /** Tells people how to stay safe; does not wait for the verify gate. */
  SAFETY_INSTRUCTION,
  /** News about what was done since. */
  UPDATE,
  /** Asks one person afterwards whether all is well. */
  FOLLOW_UP
}
