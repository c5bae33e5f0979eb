package firebreak.desk.people;

import firebreak.desk.platform.Mistakes;
import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;

/** Somebody who works at the desk, as an administrator typed it. */
record PersonForm(
    @NotNull String name,
    @NotNull String email,
    @NotNull String role,
    @NotNull String language,
    @NotNull String zone) {

  private static final int LONGEST_EMAIL = 254;

  static PersonForm of(Person person) {
    return new PersonForm(
        person.name(),
        person.email(),
        person.role().name(),
        person.language(),
        person.zone().getId());
  }

  /** A new colleague who shares the language and the hours of the one who adds them. */
  static PersonForm emptyBy(Person admin) {
    return new PersonForm("", "", Role.RESPONDER.name(), admin.language(), admin.zone().getId());
  }

  Mistakes mistakes() {
    var mistakes = new OwnForm(name, language, zone).mistakes();
    boolean address =
        email.strip().matches("[^@\\s]+@[^@\\s]+") && email.strip().length() <= LONGEST_EMAIL;
    mistakes.check(address, "email", "people.wrong.email");
    mistakes.check(chosenRole().isPresent(), "role", "people.wrong.role");
    return mistakes;
  }

  private Optional<Role> chosenRole() {
    return Arrays.stream(Role.values()).filter(one -> one.name().equals(role)).findFirst();
  }

  People.NewPerson asNew() {
    return new People.NewPerson(name, email, chosenRole().orElseThrow(), language, ZoneId.of(zone));
  }

  Person applied(Person before) {
    return new Person(
        before.id(),
        name.strip(),
        email.strip(),
        chosenRole().orElseThrow(),
        language,
        ZoneId.of(zone),
        before.active());
  }
}
