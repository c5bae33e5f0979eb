package firebreak.bench.counts;

import firebreak.detect.rarity.Rarity;
import firebreak.detect.rarity.Rises;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;

/** Prints how our detector of counts and four published ones do on the same labelled series. */
public final class CountsTable {

  /** Ours, as scores: told from once in 25 hours on, and worth a page from once in 67 hours on. */
  static final double TOLD = 0.96;

  static final double PAGED = 0.985;

  private CountsTable() {}

  /** Expects the folder of the series. */
  public static void main(String[] arguments) {
    var folder = new Folder(Path.of(arguments[0]));
    if (!Files.isDirectory(folder.path())) {
      System.err.println("there are no labelled series at " + folder.path().toAbsolutePath());
      System.exit(1);
    }
    print(folder, System.out);
  }

  private static void print(Folder folder, PrintStream out) {
    out.println("| detector | standard | low FP | false episodes per brand-week | windows found |");
    out.println("|---|---|---|---|---|");
    for (var detector : Folder.PUBLISHED) {
      print(out, detector, folder.published(detector));
    }
    var ours = ours(folder);
    print(out, "Firebreak", ours);
    out.println(row("Firebreak, frozen at " + TOLD, ours, TOLD, TOLD));
    out.println(row("Firebreak, frozen at its paging threshold " + PAGED, ours, PAGED, PAGED));
  }

  private static void print(PrintStream out, String name, Scored scored) {
    out.println(
        row(
            name,
            scored,
            scored.bestThreshold(Profile.STANDARD),
            scored.bestThreshold(Profile.LOW_FALSE_POSITIVES)));
  }

  private static String row(String name, Scored scored, double standard, double lowFalse) {
    return String.format(
        Locale.ROOT,
        "| %s | %.2f | %.2f | %.2f | %d of %d |",
        name,
        scored.points(standard, Profile.STANDARD),
        scored.points(lowFalse, Profile.LOW_FALSE_POSITIVES),
        scored.falseEpisodesPerWeek(standard),
        scored.found(standard),
        scored.windows());
  }

  static Scored ours(Folder folder) {
    var rated = new ArrayList<Scored.Rated>();
    for (var series : folder.series()) {
      var rarity = new Rarity(Duration.ofMinutes(5));
      var rises = new Rises(Duration.ofMinutes(5));
      rated.add(
          new Scored.Rated(
              series,
              series.counts().stream()
                  .map(count -> -Math.expm1(-rises.next(rarity.next(count))))
                  .toList()));
    }
    return new Scored(rated);
  }
}
