package firebreak.understand.harm;

import firebreak.model.Reading.Harm;
import java.util.Optional;

/**
 * What a phrase of the harm phrasebook means.
 *
 * @param harm absent for a phrase that only sounds like harm
 */
record Meaning(Optional<Harm> harm) {

  static Meaning named(String name) {
    return new Meaning(
        name.equals("INNOCENT") ? Optional.empty() : Optional.of(Harm.valueOf(name)));
  }

  boolean isInnocent() {
    return harm.isEmpty();
  }
}
