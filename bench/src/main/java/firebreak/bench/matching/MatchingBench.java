package firebreak.bench.matching;

import firebreak.bench.listening.MadeUpBrands;
import firebreak.bench.listening.Rounds;
import firebreak.detect.watch.WatchMatcher;
import firebreak.model.Post;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Posts a second against ever more watches; run by {@link MatchingTable}, which divides the posts
 * by the processor time, because on a shared machine the time on the wall tells about the others.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 3, time = 4)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class MatchingBench {

  private static final int LINES = 20_000;
  private static final int TAKEN = 10_000;
  private static final int BATCH = 100;

  private static List<Post> posts(int watches) {
    return Posts.about(watches, LINES).subList(0, TAKEN);
  }

  /** Ours. */
  @State(Scope.Thread)
  public static class Ours {

    @Param({"10", "1000", "10000", "100000"})
    public int watches;

    private List<Post> posts = List.of();
    private WatchMatcher matcher = WatchMatcher.of(List.of());

    @Setup
    public void build() {
      posts = posts(watches);
      matcher = WatchMatcher.of(MadeUpBrands.watches(watches));
    }
  }

  /** Lucene Monitor, in batches, where it is at its best. */
  @State(Scope.Thread)
  public static class Lucene {

    @Param("10000")
    public int watches;

    private List<Post> posts = List.of();
    private Optional<LuceneMonitor> monitor = Optional.empty();
    private int next;

    @Setup
    public void build() throws IOException {
      posts = posts(watches);
      monitor = Optional.of(new LuceneMonitor(MadeUpBrands.watches(watches)));
    }

    @TearDown
    public void close() throws IOException {
      monitor.orElseThrow().close();
    }
  }

  /** What was matched, in how much processor time. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Spent {

    public long posts;
    public long nanos;

    void add(long more, long since) {
      posts += more;
      nanos += Rounds.processorNanos() - since;
    }
  }

  @Benchmark
  public long ours(Ours ours, Spent spent) {
    long begun = Rounds.processorNanos();
    long matches = 0;
    for (var post : ours.posts) {
      matches += ours.matcher.matching(post, "und").size();
    }
    spent.add(TAKEN, begun);
    return matches;
  }

  @Benchmark
  public long lucene(Lucene lucene, Spent spent) throws IOException {
    long begun = Rounds.processorNanos();
    int from = lucene.next;
    lucene.next = (from + BATCH) % TAKEN;
    long matches = lucene.monitor.orElseThrow().matching(lucene.posts.subList(from, from + BATCH));
    spent.add(BATCH, begun);
    return matches;
  }
}
