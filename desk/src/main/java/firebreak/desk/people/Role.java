package firebreak.desk.people;

/** What a person may do; each role may also do everything of the ones before it. */
public enum Role {
  /** Reads everything, changes nothing. */
  VIEWER,
  /** Works through tickets and steps, and writes drafts. */
  RESPONDER,
  /** Agrees to the words of others. */
  APPROVER,
  /** Declares a crisis, leads it and ends it. */
  COMMANDER,
  /** Sets up brands, channels and people. */
  ADMIN
}
