package firebreak.respond.matrix;

/** What is known about something: a missing answer is an answer of its own. */
public enum Fact {
  YES,
  NO,
  UNKNOWN;

  /** Takes the worse when nobody knows, for facts whose truth is the worse. */
  public boolean holdsUnlessDenied() {
    return this != NO;
  }

  /** Needs somebody who knows, for facts whose truth is the better. */
  public boolean holdsForSure() {
    return this == YES;
  }
}
