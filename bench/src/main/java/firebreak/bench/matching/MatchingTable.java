package firebreak.bench.matching;

import firebreak.bench.listening.MadeUpBrands;
import firebreak.bench.listening.Rounds;
import firebreak.detect.watch.WatchMatcher;
import firebreak.model.Watch;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Prints how matching grows with the watches, beside Lucene Monitor with the same queries. */
public final class MatchingTable {

  private static final int MANY = 100_000;
  private static final int CHANGES = 200;

  private MatchingTable() {}

  public static void main(String[] arguments) throws RunnerException, IOException {
    requireSameAnswers();
    var options =
        new OptionsBuilder().include(MatchingBench.class.getName()).verbosity(VerboseMode.SILENT);
    var results =
        new Runner(options.build())
            .run().stream().collect(Collectors.toMap(MatchingTable::name, result -> result));
    System.out.println("| one core, made-up posts | posts a second of processor time | aim |");
    System.out.println("|---|---|---|");
    for (int watches : new int[] {10, 1_000, 10_000, MANY}) {
      row(watches + " watches", found(results, "ours " + watches));
    }
    row("10000 watches, Lucene Monitor 10.3.0 in batches of 100", found(results, "lucene 10000"));
    ratio("1,000 against 100,000 watches", results, "ours 1000", "ours 100000", "below 2");
    ratio("Firebreak against Lucene Monitor", results, "ours 10000", "lucene 10000", "at least 50");
    printChanges();
  }

  private static String name(RunResult result) {
    var label = result.getPrimaryResult().getLabel();
    return label + " " + result.getParams().getParam("watches");
  }

  private static RunResult found(Map<String, RunResult> results, String name) {
    return Optional.ofNullable(results.get(name)).orElseThrow();
  }

  private static double counted(RunResult result, String counter) {
    return Optional.ofNullable(result.getSecondaryResults().get(counter)).orElseThrow().getScore();
  }

  private static void row(String name, RunResult result) {
    System.out.printf(Locale.ROOT, "| %s | %,.0f | |%n", name, perSecond(result));
  }

  private static double perSecond(RunResult result) {
    return counted(result, "posts") * 1e9 / counted(result, "nanos");
  }

  private static void ratio(
      String name, Map<String, RunResult> results, String more, String less, String aim) {
    double ratio = perSecond(found(results, more)) / perSecond(found(results, less));
    System.out.printf(Locale.ROOT, "| %s | %.1f times | %s |%n", name, ratio, aim);
  }

  /** Speed of a wrong answer would mean nothing. */
  private static void requireSameAnswers() throws IOException {
    var watches = MadeUpBrands.watches(1_000);
    var matcher = WatchMatcher.of(watches);
    var posts = Posts.about(1_000, 20_000);
    long ours = posts.stream().mapToLong(post -> matcher.matching(post, "und").size()).sum();
    try (var monitor = new LuceneMonitor(watches)) {
      long theirs = monitor.matching(posts);
      if (ours != theirs || ours == 0) {
        throw new IllegalStateException("we find " + ours + " matches, Lucene " + theirs);
      }
    }
  }

  private static void printChanges() {
    var watches = MadeUpBrands.watches(MANY + CHANGES);
    long before = heap();
    long begun = Rounds.processorNanos();
    var matcher = WatchMatcher.of(watches.subList(0, MANY));
    double building = (Rounds.processorNanos() - begun) / 1e6;
    long bytes = (heap() - before) / MANY;
    System.out.printf(
        Locale.ROOT, "| building a matcher of 100,000 watches | %.0f ms | |%n", building);
    System.out.printf(
        Locale.ROOT,
        "| a watch comes and goes again, among 100,000 | %.2f ms | |%n",
        change(matcher, watches.subList(MANY, watches.size())));
    System.out.printf("| memory of a watch in the matcher | %d bytes | |%n", bytes);
  }

  private static double change(WatchMatcher matcher, List<Watch> further) {
    long begun = Rounds.processorNanos();
    var changing = matcher;
    for (var watch : further) {
      changing = changing.changed(List.of(), List.of(watch)).changed(List.of(watch), List.of());
    }
    return (Rounds.processorNanos() - begun) / 1e6 / further.size();
  }

  private static long heap() {
    System.gc();
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
