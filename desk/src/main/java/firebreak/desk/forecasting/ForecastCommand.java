package firebreak.desk.forecasting;

import static java.nio.charset.StandardCharsets.UTF_8;

import firebreak.detect.forecast.CascadeForecast;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./firebreak forecast}: what the user wrote on the command line. */
@Command(
    name = "./firebreak forecast",
    mixinStandardHelpOptions = true,
    version = "firebreak 0.1.0",
    sortOptions = false,
    usageHelpAutoWidth = true,
    header = "Tells how large recorded cascades will have become in the end.",
    description = {
      "",
      "Reads one cascade a line, {\"id\": ..., \"minutes\": [...]}: the minutes after the post at"
          + " which each reaction came, in any order. Only what came within --after minutes is"
          + " looked at. Each line is answered by one line of JSON:",
      "",
      "  {\"id\":...,\"size\":...,\"low\":...,\"high\":...,\"past_peak\":true|false}",
      "",
      "size is the final number of reactions that is nearest in percent, low and high hold 80 %% of"
          + " the final sizes, past_peak says that the busiest stretch is over. A list \"followers\""
          + " may be there and is not needed. A line that cannot be read is named on standard error"
          + " and the work goes on.",
      ""
    },
    footer = {
      "",
      "Example:",
      "  ./firebreak forecast --cascades cascades.jsonl.gz --after 60 > sizes.jsonl",
      "",
      "Exit codes: 0 every line was answered, 1 some line or the file could not be read, 2 the"
          + " command line is wrong.",
      "More in docs/detectors/forecast.md."
    })
public final class ForecastCommand implements Callable<Integer> {

  private static final int GZIP = 0x1f8b;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--cascades",
      paramLabel = "FILE",
      required = true,
      description = "JSON lines, also gzipped.")
  private Path cascades = Path.of("");

  @Option(
      names = "--after",
      paramLabel = "MINUTES",
      required = true,
      description = "How many minutes after the post the forecast is made, such as 30 or 7.5.")
  private double after;

  private final PrintStream answers;

  private ForecastCommand(PrintStream answers) {
    this.answers = answers;
  }

  /** Runs the command between the file and standard output; answers its exit code. */
  public static int run(String... arguments) {
    return run(System.out, System.err, arguments);
  }

  static int run(OutputStream out, OutputStream err, String... arguments) {
    var answers = new PrintStream(out, false, UTF_8);
    return new CommandLine(new ForecastCommand(answers))
        .setOut(new PrintWriter(answers, true, UTF_8))
        .setErr(new PrintWriter(err, true, UTF_8))
        .execute(arguments);
  }

  @Override
  public Integer call() throws IOException {
    if (!(after > 0) || Double.isInfinite(after)) {
      throw new ParameterException(
          spec.commandLine(), "--after: a number of minutes above 0 is expected, not " + after);
    }
    try (var bytes = new BufferedInputStream(Files.newInputStream(cascades));
        var lines = new BufferedReader(new InputStreamReader(plain(bytes), UTF_8))) {
      boolean all = answerAll(lines);
      answers.flush();
      return all && !answers.checkError() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    } catch (NoSuchFileException missing) {
      return refuse("there is no such file");
    } catch (IOException broken) {
      answers.flush();
      return refuse("it cannot be read: " + broken.getMessage());
    }
  }

  private static InputStream plain(BufferedInputStream bytes) throws IOException {
    bytes.mark(2);
    int sign = bytes.read() << 8 | bytes.read();
    bytes.reset();
    return sign == GZIP ? new GZIPInputStream(bytes) : bytes;
  }

  private boolean answerAll(BufferedReader lines) throws IOException {
    boolean all = true;
    long number = 0;
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      all &= line.isBlank() || answer(number, line);
    }
    return all;
  }

  private boolean answer(long number, String line) {
    try {
      var cascade = CascadeLine.read(line);
      var known = cascade.until(after);
      answers.print(cascade.answer(CascadeForecast.shipped().of(known)) + "\n");
      return true;
    } catch (UnreadableCascade problem) {
      spec.commandLine().getErr().println(cascades + ": line " + number + ": " + problem.why());
      return false;
    }
  }

  private int refuse(String why) {
    spec.commandLine().getErr().println(cascades + ": " + why);
    return CommandLine.ExitCode.SOFTWARE;
  }
}
