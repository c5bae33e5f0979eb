package firebreak.desk.duty;

import firebreak.model.PersonId;

/**
 * One way to one person.
 *
 * @param address an e-mail address, a topic's address, or the address a browser gave for pushes
 * @param device what the person calls it
 */
record Route(String id, PersonId person, Kind kind, String address, String device) {

  /** How a letter travels. */
  enum Kind {
    EMAIL,
    NTFY,
    WEB_PUSH
  }
}
