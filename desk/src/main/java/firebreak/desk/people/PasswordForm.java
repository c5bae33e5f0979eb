package firebreak.desk.people;

import firebreak.desk.platform.Mistakes;
import firebreak.model.PersonId;
import jakarta.validation.constraints.NotNull;

/**
 * A new password, and the one before it as proof.
 *
 * @param current empty when there is none yet
 */
record PasswordForm(@NotNull String current, @NotNull String fresh) {

  Mistakes mistakes(Passwords passwords, PersonId person) {
    boolean proven = passwords.hashOf(person).isEmpty() || passwords.matches(person, current);
    var mistakes = new Mistakes();
    mistakes.check(proven, "current", "people.wrong.current");
    mistakes.check(
        Passwords.isLongEnough(fresh), "fresh", "people.wrong.short", Passwords.SHORTEST);
    mistakes.check(Passwords.isShortEnough(fresh), "fresh", "people.wrong.long");
    return mistakes;
  }

  @Override
  public String toString() {
    return "a password"; // stays out of logs
  }
}
