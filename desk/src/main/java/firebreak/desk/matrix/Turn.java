package firebreak.desk.matrix;

import firebreak.model.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * From when a version decides. Until the next turn begins.
 *
 * @param name absent for the shipped matrix
 */
record Turn(Optional<String> name, Instant from, PersonId by, Instant putAt) {}
