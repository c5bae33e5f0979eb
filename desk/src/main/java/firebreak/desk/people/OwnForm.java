package firebreak.desk.people;

import firebreak.desk.platform.Mistakes;
import firebreak.desk.platform.Zones;
import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import java.util.List;

/** What people change about themselves, as they typed it. */
record OwnForm(@NotNull String name, @NotNull String language, @NotNull String zone) {

  static final int LONGEST_NAME = 80;
  static final List<String> LANGUAGES = List.of("en", "pl");

  static OwnForm of(Person person) {
    return new OwnForm(person.name(), person.language(), person.zone().getId());
  }

  Mistakes mistakes() {
    var mistakes = new Mistakes();
    mistakes.check(!name.isBlank(), "name", "people.wrong.name");
    mistakes.check(
        name.strip().length() <= LONGEST_NAME, "name", "people.wrong.name-long", LONGEST_NAME);
    mistakes.check(LANGUAGES.contains(language), "language", "people.wrong.language");
    mistakes.check(Zones.areKnown(zone), "zone", "people.wrong.zone", zone);
    return mistakes;
  }

  Person applied(Person before) {
    return new Person(
        before.id(),
        name.strip(),
        before.email(),
        before.role(),
        language,
        ZoneId.of(zone),
        before.active());
  }
}
