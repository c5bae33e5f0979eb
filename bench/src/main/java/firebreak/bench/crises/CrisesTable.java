package firebreak.bench.crises;

import firebreak.model.Tier;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints when each rule first spoke in each recorded crisis, and how often it spoke for nothing.
 */
public final class CrisesTable {

  private CrisesTable() {}

  /** Expects the folder that holds the recordings. */
  public static void main(String[] arguments) {
    var folder = Path.of(arguments[0]);
    for (var recording : Recordings.all()) {
      if (Files.exists(folder.resolve(recording.file()))) {
        print(recording, folder, System.out);
      } else {
        System.err.println("left out: there is no " + folder.resolve(recording.file()));
      }
    }
  }

  private static void print(Recordings.Recording recording, Path folder, PrintStream out) {
    var brands = recording.brands().from(folder);
    double weeks =
        brands.stream().flatMap(brand -> brand.quiet().stream()).mapToDouble(Span::weeks).sum();
    out.printf(
        Locale.ROOT,
        "%n**%s** (%d brands, %.1f quiet brand-weeks)%n%n",
        recording.title(),
        brands.size(),
        weeks);
    out.println("| rule | found | minutes to the first signal | false per quiet brand-week |");
    out.println("|---|---|---|---|");
    for (var rule : rules()) {
      if (brands.stream().allMatch(rule::canJudge)) {
        out.println(Outcome.of(rule, brands).row(rule.name()));
      }
    }
  }

  static List<Rule> rules() {
    var rules = new ArrayList<Rule>();
    rules.add(new WholePath(Tier.T0));
    rules.add(new WholePath(Tier.T1));
    rules.add(new WholePath(Tier.T2));
    rules.add(new WholePath(Tier.T3));
    rules.add(new CountsAlone("Firebreak, counts alone, shown (0.96)", 0.96));
    rules.add(new CountsAlone("Firebreak, counts alone, paged (0.985)", 0.985));
    rules.addAll(Products.all());
    return rules;
  }
}
