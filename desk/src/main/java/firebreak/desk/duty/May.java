package firebreak.desk.duty;

import firebreak.desk.people.Person;
import firebreak.desk.people.Role;

/** What the reader of a page may do there; the server checks it again. */
record May(boolean responder, boolean commander, boolean admin) {

  static May of(Person person) {
    return new May(person.may(Role.RESPONDER), person.may(Role.COMMANDER), person.may(Role.ADMIN));
  }
}
