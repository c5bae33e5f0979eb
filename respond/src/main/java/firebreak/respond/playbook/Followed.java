package firebreak.respond.playbook;

import firebreak.model.PersonId;
import firebreak.respond.wording.Bilingual;
import java.time.Instant;
import java.util.Optional;

/**
 * A playbook that a crisis goes by.
 *
 * @param since when it was taken up
 * @param by absent when the desk chose it
 */
public record Followed(
    Playbook playbook, Instant since, Optional<PersonId> by, Bilingual because) {}
