package firebreak.detect.story;

import firebreak.model.PostId;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The hostile posts of a story that are worth showing: the first, and those most people see. */
final class Exhibits {

  private static final int KEPT = 6;
  private static final Comparator<Evidence> MOST_SEEN =
      Comparator.comparingLong(Evidence::followers)
          .reversed()
          .thenComparing(Evidence::at)
          .thenComparing(shown -> shown.post().externalId());

  private final List<Evidence> kept = new ArrayList<>();
  private Optional<Instant> first = Optional.empty();

  void add(Evidence shown) {
    if (first.isEmpty() || shown.at().isBefore(first.get())) {
      first = Optional.of(shown.at());
      kept.addFirst(shown);
    } else {
      kept.add(shown);
    }
    if (kept.size() > KEPT) {
      kept.subList(1, kept.size()).sort(MOST_SEEN);
      kept.removeLast();
    }
  }

  void addAll(Exhibits other) {
    other.kept.forEach(this::add);
  }

  void forget(PostId post) {
    kept.removeIf(shown -> shown.post().equals(post));
  }

  List<PostId> posts() {
    return kept.stream().map(Evidence::post).toList();
  }

  /** When the first hostile post was written, also when it was deleted since. */
  Optional<Instant> first() {
    return first;
  }

  void writeTo(DataOutput out) throws IOException {
    out.writeBoolean(first.isPresent());
    if (first.isPresent()) {
      Evidence.writeInstant(out, first.get());
    }
    out.writeInt(kept.size());
    for (var shown : kept) {
      shown.writeTo(out);
    }
  }

  static Exhibits readFrom(DataInput in) throws IOException {
    var read = new Exhibits();
    read.first = in.readBoolean() ? Optional.of(Evidence.readInstant(in)) : Optional.empty();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      read.kept.add(Evidence.readFrom(in));
    }
    return read;
  }
}
