package firebreak.detect.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A few names with a number each: the last minute they were seen, or how often. */
final class Tallies {

  private static final int MOST = 16;

  private final Map<String, Long> numbers = new LinkedHashMap<>();

  void latest(String name, long minute) {
    if (hasRoomFor(name)) {
      numbers.merge(name, minute, Math::max);
    }
  }

  void count(String name) {
    if (hasRoomFor(name)) {
      numbers.merge(name, 1L, Long::sum);
    }
  }

  void latestOf(Tallies other) {
    other.numbers.forEach(this::latest);
  }

  void countsOf(Tallies other) {
    other.numbers.forEach((name, times) -> {
      if (hasRoomFor(name)) {
        numbers.merge(name, times, Long::sum);
      }
    });
  }

  private boolean hasRoomFor(String name) {
    return numbers.size() < MOST || numbers.containsKey(name);
  }

  Map<String, Long> numbers() {
    return numbers;
  }

  Set<String> names() {
    return numbers.keySet();
  }

  void writeTo(DataOutput out) throws IOException {
    out.writeInt(numbers.size());
    for (var entry : numbers.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeLong(entry.getValue());
    }
  }

  static Tallies readFrom(DataInput in) throws IOException {
    var read = new Tallies();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      read.numbers.put(in.readUTF(), in.readLong());
    }
    return read;
  }
}
