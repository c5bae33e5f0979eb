package firebreak.desk.watching;

import firebreak.model.Author;
import firebreak.model.PostId;
import firebreak.model.Reading;
import java.net.URI;
import java.util.Optional;

/**
 * One mention in the stream.
 *
 * @param words empty when the post is gone
 * @param permalink absolute and http or https, or absent
 */
record Line(
    Place place,
    PostId post,
    Author author,
    String words,
    Reading reading,
    Optional<URI> permalink,
    Fate fate) {

  /** What became of a post after we heard it. */
  enum Fate {
    AS_POSTED,
    EDITED,
    GONE
  }
}
