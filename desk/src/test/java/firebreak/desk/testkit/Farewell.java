package firebreak.desk.testkit;

import firebreak.desk.people.Person;

/** Somebody after a test: still known by name, and woken or asked for nothing any more. */
public final class Farewell {

  private Farewell() {}

  /** The same person without access. */
  public static Person to(Person person) {
    return new Person(
        person.id(),
        person.name(),
        person.email(),
        person.role(),
        person.language(),
        person.zone(),
        false);
  }
}
