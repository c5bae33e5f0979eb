package firebreak.channel.replay;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;

/** A row with its place in time, ready to be sorted. */
sealed interface Entry {

  Instant at();

  /** Number of the row in the file, from 0. */
  long ordinal();

  /** A row whose fields are known. */
  record Told(Instant at, long ordinal, long line, EnumMap<Field, String> values)
      implements Entry {}

  /** A row that could not be read, filed at the time of the row before it. */
  record Garbled(Instant at, long ordinal, Item.Broken broken) implements Entry {}

  /** By time; equal times keep the order of the file, turned round when the file is. */
  static Comparator<Entry> inTime(boolean newestFirst) {
    var ordinal = Comparator.comparingLong(Entry::ordinal);
    return Comparator.comparing(Entry::at)
        .thenComparing(newestFirst ? ordinal.reversed() : ordinal);
  }

  /** About how many characters it holds in memory. */
  default long weight() {
    return 100
        + switch (this) {
          case Told readable ->
              readable.values().values().stream().mapToLong(text -> 40 + text.length()).sum();
          case Garbled unreadable -> unreadable.broken().raw().length();
        };
  }
}
