package firebreak.desk.counting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./firebreak detect}: what the user wrote on the command line. */
@Command(
    name = "./firebreak detect",
    mixinStandardHelpOptions = true,
    version = "firebreak 0.1.0",
    sortOptions = false,
    usageHelpAutoWidth = true,
    header = "Says of each count of a series how rare it is for that very series.",
    description = {
      "",
      "Reads a CSV file with the columns timestamp and value (counts per minute, five minutes, hour"
          + " …) and writes timestamp,anomaly_score to standard output, row by row, without looking"
          + " ahead. A score is 0 while nothing new is to be said; else it is 1 - 1/hours, where"
          + " such a rise is seen once in so many hours: 0.96 once a day, 0.986 once in three.",
      ""
    },
    footer = {
      "",
      "Example:",
      "  ./firebreak detect --counts mentions.csv > scores.csv",
      "",
      "Exit codes: 0 fine, 1 the file could not be read, 2 the command line is wrong.",
      "More in docs/detectors/counts.md."
    })
public final class DetectCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--counts",
      paramLabel = "FILE",
      required = true,
      description = "CSV with a header line that names timestamp and value.")
  private Path counts = Path.of("");

  @Option(
      names = "--step",
      paramLabel = "DURATION",
      description =
          "The time that one row covers, such as PT5M or PT1H. Default: the usual distance of the"
              + " first rows.")
  private Optional<String> step = Optional.empty();

  private final OutputStream scores;

  private DetectCommand(OutputStream scores) {
    this.scores = scores;
  }

  /** Runs the command between the file and standard output; answers its exit code. */
  public static int run(String... arguments) {
    return run(System.out, System.err, arguments);
  }

  static int run(OutputStream out, OutputStream err, String... arguments) {
    return new CommandLine(new DetectCommand(out))
        .setOut(new PrintWriter(out, true, UTF_8))
        .setErr(new PrintWriter(err, true, UTF_8))
        .execute(arguments);
  }

  @Override
  public Integer call() throws IOException {
    var given = step.map(this::duration);
    try (var in = Files.newBufferedReader(counts, UTF_8);
        var out = new BufferedWriter(new OutputStreamWriter(scores, UTF_8))) {
      score(in, out, given);
      return CommandLine.ExitCode.OK;
    } catch (UnreadableCounts | CharacterCodingException problem) {
      return refuse(problem.getMessage() == null ? "it is no UTF-8 text" : problem.getMessage());
    } catch (NoSuchFileException missing) {
      return refuse("there is no such file");
    }
  }

  private static void score(BufferedReader in, Writer out, Optional<Duration> step)
      throws IOException {
    var file = new CountsFile(in);
    var scoring = new Scoring(step.orElseGet(file::usualStep));
    out.write("timestamp,anomaly_score\n");
    for (var row = file.next(); row.isPresent(); row = file.next()) {
      out.write(row.get().written() + "," + scoring.of(row.get()) + "\n");
    }
  }

  private int refuse(String why) {
    spec.commandLine().getErr().println(counts + ": " + why);
    return CommandLine.ExitCode.SOFTWARE;
  }

  private Duration duration(String written) {
    try {
      var duration = Duration.parse(written);
      if (duration.isPositive()) {
        return duration;
      }
    } catch (DateTimeException notOne) {
      // told below, like a duration of nothing
    }
    throw new ParameterException(
        spec.commandLine(), "--step: \"" + written + "\" is no duration such as PT5M or PT1H");
  }
}
