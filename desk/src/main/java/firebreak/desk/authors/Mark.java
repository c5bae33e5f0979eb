package firebreak.desk.authors;

import firebreak.model.PersonId;
import firebreak.respond.triage.Sort;
import java.time.Instant;

/** What somebody of ours says that an author is to us, and why. */
record Mark(Sort sort, String why, PersonId by, Instant at) {}
