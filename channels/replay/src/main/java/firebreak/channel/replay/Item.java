package firebreak.channel.replay;

import firebreak.channel.Storable;
import java.util.Map;

/** What one row of a recording turned out to be. */
sealed interface Item {

  /** The longest piece of a broken row that is kept. */
  int RAW_LIMIT = 2_000;

  /** Number of the line where the row begins, from 1. */
  long line();

  /** A row whose columns could be told apart. */
  record Row(long line, Map<String, String> values) implements Item {}

  /** A row that could not be read. */
  record Broken(long line, String raw, String reason) implements Item {

    public Broken {
      raw = Storable.cut(raw, RAW_LIMIT);
    }
  }
}
