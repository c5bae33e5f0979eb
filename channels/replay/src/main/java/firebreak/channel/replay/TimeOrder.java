package firebreak.channel.replay;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts any number of entries in order without holding more than a part of them in memory. */
final class TimeOrder implements Closeable {

  /*
   * An external merge sort: entries are gathered until they weigh as much as is allowed, sorted and
   * written to a temporary file; at the end the files are merged. Never more than FAN_IN files are
   * open at once: when there are more, groups of them are merged into longer ones first. What fits
   * into memory never touches the disk. Cost: every entry is written and read once per merging
   * round, which is one round up to FAN_IN times the memory allowed. Source: Knuth, The Art of
   * Computer Programming, volume 3, section 5.4.
   */

  static final long MOST_IN_MEMORY = 8_000_000;
  private static final int FAN_IN = 64;

  private final Path scratch;
  private final Comparator<Entry> order;
  private final long mostInMemory;
  private final List<Entry> gathered = new ArrayList<>();
  private final List<Path> runs = new ArrayList<>();
  private Optional<Path> folder = Optional.empty();
  private Optional<Merge> merge = Optional.empty();
  private long weight;

  /**
   * Begins empty.
   *
   * @param mostInMemory weight that is held in memory before a temporary file is written
   */
  TimeOrder(Path scratch, Comparator<Entry> order, long mostInMemory) {
    this.scratch = scratch;
    this.order = order;
    this.mostInMemory = mostInMemory;
  }

  void add(Entry entry) throws IOException {
    gathered.add(entry);
    weight += entry.weight();
    if (weight > mostInMemory) {
      gathered.sort(order);
      runs.add(write(new Merge.Gathered(gathered)));
      gathered.clear();
      weight = 0;
    }
  }

  /** The first call ends the adding. */
  Optional<Entry> next() throws IOException {
    if (merge.isEmpty()) {
      merge = Optional.of(open());
    }
    return merge.get().next();
  }

  private Merge open() throws IOException {
    gathered.sort(order);
    while (runs.size() >= FAN_IN) {
      var group = List.copyOf(runs.subList(0, FAN_IN));
      try (var longer = Merge.of(group, List.of(), order)) {
        runs.add(write(longer));
      }
      runs.removeAll(group);
      for (var done : group) {
        Files.delete(done);
      }
    }
    return Merge.of(runs, gathered, order);
  }

  private Path write(SortedEntries sorted) throws IOException {
    var file = Files.createTempFile(folder(), "run", ".part");
    try (var out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      for (var entry = sorted.next(); entry.isPresent(); entry = sorted.next()) {
        EntryCodec.write(entry.get(), out);
      }
      EntryCodec.end(out);
    }
    return file;
  }

  private Path folder() throws IOException {
    if (folder.isEmpty()) {
      folder = Optional.of(Files.createTempDirectory(scratch, "firebreak-replay-"));
    }
    return folder.get();
  }

  /** Removes every temporary file. */
  @Override
  public void close() throws IOException {
    if (merge.isPresent()) {
      merge.get().close();
    }
    if (folder.isPresent()) {
      try (var files = Files.list(folder.get())) {
        for (var file : files.toList()) {
          Files.deleteIfExists(file);
        }
      }
      Files.deleteIfExists(folder.get());
    }
  }
}
