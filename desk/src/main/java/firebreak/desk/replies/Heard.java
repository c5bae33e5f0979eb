package firebreak.desk.replies;

import firebreak.model.Author;
import firebreak.model.PostId;
import firebreak.model.Reading;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A post that we heard, as the composer needs it.
 *
 * @param root the first post of its conversation
 * @param words empty when it is gone
 * @param permalink http or https, or absent
 */
record Heard(
    PostId id,
    PostId root,
    Author author,
    String words,
    Reading reading,
    Instant at,
    Optional<URI> permalink) {}
