package firebreak.channel.replay;

import java.io.IOException;
import java.util.Optional;

/** Entries that come in order. */
interface SortedEntries {

  /** The next entry; empty at the end. */
  Optional<Entry> next() throws IOException;
}
