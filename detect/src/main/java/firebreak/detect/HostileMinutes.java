package firebreak.detect;

import firebreak.detect.story.Evidence;
import firebreak.model.PostId;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Of each of the last minutes the first hostile post, to show and to count clocks from. */
final class HostileMinutes {

  private static final int KEPT_MINUTES = 121;
  private static final int SHOWN = 5;

  private final TreeMap<Long, Evidence> firstOf = new TreeMap<>();

  void add(long minute, Evidence shown) {
    firstOf.merge(minute, shown, (one, other) -> other.at().isBefore(one.at()) ? other : one);
    while (firstOf.firstKey() <= firstOf.lastKey() - KEPT_MINUTES) {
      firstOf.pollFirstEntry();
    }
  }

  void forget(PostId post) {
    firstOf.values().removeIf(shown -> shown.post().equals(post));
  }

  /** The first hostile moment within so many minutes. */
  Optional<Instant> first(int minutes, long now) {
    var entry = firstOf.ceilingEntry(now - minutes + 1);
    return entry == null ? Optional.empty() : Optional.of(entry.getValue().at());
  }

  /** The first, and those whom most people follow. */
  List<PostId> shown(int minutes, long now) {
    var within = List.copyOf(firstOf.tailMap(now - minutes + 1, true).values());
    var mostSeen =
        within.stream()
            .skip(1)
            .sorted(Comparator.comparingLong(Evidence::followers).reversed())
            .limit(SHOWN - 1);
    return Stream.concat(within.stream().limit(1), mostSeen).map(Evidence::post).toList();
  }

  void writeTo(DataOutput out) throws IOException {
    out.writeInt(firstOf.size());
    for (var entry : firstOf.entrySet()) {
      out.writeLong(entry.getKey());
      entry.getValue().writeTo(out);
    }
  }

  static HostileMinutes readFrom(DataInput in) throws IOException {
    var read = new HostileMinutes();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      read.firstOf.put(in.readLong(), Evidence.readFrom(in));
    }
    return read;
  }
}
