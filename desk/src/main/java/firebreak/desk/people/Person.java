package firebreak.desk.people;

import firebreak.model.PersonId;
import java.time.ZoneId;

/**
 * Someone who works at the desk.
 *
 * @param email where sign-in links and pages go; unique
 * @param language {@code en} or {@code pl}
 */
public record Person(
    PersonId id,
    String name,
    String email,
    Role role,
    String language,
    ZoneId zone,
    boolean active) {

  public boolean may(Role role) {
    return active && this.role.compareTo(role) >= 0;
  }
}
