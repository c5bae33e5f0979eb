package firebreak.channel.replay;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** Several sorted sources read as one. */
final class Merge implements Closeable, SortedEntries {

  private final PriorityQueue<Head> heads;
  private final List<FromFile> files = new ArrayList<>();

  private Merge(Comparator<Entry> order) {
    this.heads = new PriorityQueue<>((a, b) -> order.compare(a.entry(), b.entry()));
  }

  /** Opens every file; whoever gets the merge closes it. */
  static Merge of(List<Path> runs, List<Entry> gathered, Comparator<Entry> order)
      throws IOException {
    var merge = new Merge(order);
    try {
      for (var run : runs) {
        var file = new FromFile(run);
        merge.files.add(file);
        merge.push(file);
      }
      merge.push(new Gathered(gathered));
      return merge;
    } catch (IOException e) {
      merge.close();
      throw e;
    }
  }

  @Override
  public Optional<Entry> next() throws IOException {
    var head = heads.poll();
    if (head == null) {
      return Optional.empty();
    }
    push(head.source());
    return Optional.of(head.entry());
  }

  private void push(SortedEntries source) throws IOException {
    source.next().ifPresent(entry -> heads.add(new Head(entry, source)));
  }

  @Override
  public void close() throws IOException {
    for (var file : files) {
      file.in.close();
    }
  }

  private record Head(Entry entry, SortedEntries source) {}

  /** Sorted entries in memory. */
  static final class Gathered implements SortedEntries {

    private final Iterator<Entry> entries;

    Gathered(List<Entry> sorted) {
      this.entries = sorted.iterator();
    }

    @Override
    public Optional<Entry> next() {
      return entries.hasNext() ? Optional.of(entries.next()) : Optional.empty();
    }
  }

  private static final class FromFile implements SortedEntries {

    private final DataInputStream in;

    FromFile(Path run) throws IOException {
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(run), 1 << 16));
    }

    @Override
    public Optional<Entry> next() throws IOException {
      return EntryCodec.read(in);
    }
  }
}
