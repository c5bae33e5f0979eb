package firebreak.channel.replay;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The rows of a recording, one after the other. */
interface Rows extends Closeable {

  /** A row longer than this many characters is not read. */
  int ROW_LIMIT = 1_000_000;

  /** The columns of the header line; empty when every row names its own. */
  List<String> header();

  /** The next row; empty at the end. */
  Optional<Item> next() throws IOException;
}
