package firebreak.desk.replaying;

import static java.nio.charset.StandardCharsets.UTF_8;

import firebreak.channel.replay.UnreadableRecording;
import firebreak.desk.replaying.Converters.Speed;
import firebreak.desk.replaying.Converters.Spoken;
import firebreak.desk.replaying.Converters.Zoned;
import firebreak.respond.wording.Language;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./firebreak replay}: what the user wrote on the command line. */
@Command(
    name = "./firebreak replay",
    mixinStandardHelpOptions = true,
    version = "firebreak 0.1.0",
    sortOptions = false,
    usageHelpAutoWidth = true,
    header = "Sends recorded posts through the desk, as they happened, and reports its signals.",
    description = {
      "",
      "Columns and the form of times are guessed and the guess is printed first; --map and --time"
          + " correct it. Everything happens in a desk of its own that is removed afterwards;"
          + " nobody is paged and nothing is published.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ./firebreak replay posts.csv --brand Acme",
      "  ./firebreak replay posts.jsonl.gz --brand Acme --watch \"acme, @acme, #acme\"",
      "  ./firebreak replay export.csv --brand Acme --map body=text --map when=time \\",
      "      --zone Europe/Warsaw --report acme.md",
      "",
      "Exit codes: 0 fine, 1 the recording could not be played, 2 the command line is wrong.",
      "More in docs/replay.md."
    })
public final class ReplayCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      description = "CSV (comma, semicolon, tab or bar) or JSON lines, plain or packed with gzip.")
  private Path file = Path.of("");

  @Option(
      names = "--brand",
      paramLabel = "NAME",
      required = true,
      description = "Whom the posts are about.")
  private String brand = "";

  @Option(
      names = "--watch",
      paramLabel = "TERMS",
      description =
          "What makes a post a mention: words, @handles and #hashtags, with commas between. Without"
              + " it every post of the recording counts.")
  private List<String> watch = new ArrayList<>();

  @Option(
      names = "--where",
      paramLabel = "COLUMN=VALUE",
      description = "Only rows whose column holds this value; may be given several times.")
  private List<String> where = new ArrayList<>();

  @Option(
      names = "--map",
      paramLabel = "COLUMN=FIELD",
      description =
          "Which column holds what; may be given several times. Fields: ${firebreak.replay.fields}."
              + " #3 is the third column of a file without header; none=text: there are no words.")
  private List<String> map = new ArrayList<>();

  @Option(
      names = {"--time", "--time-format"},
      paramLabel = "FORM",
      description = "day-first, month-first, or a pattern such as \"dd.MM.yyyy HH:mm\".")
  private Optional<String> time = Optional.empty();

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      converter = Zoned.class,
      description =
          "The brand's time zone, such as Europe/Warsaw: of times that name none, of the usual"
              + " hours, and of the report. Default: UTC.")
  private ZoneId zone = ZoneId.of("UTC");

  @Option(
      names = "--channel",
      paramLabel = "NAME",
      description = "Where posts come from when no column says it. Default: replay.")
  private String channel = "replay";

  @Option(
      names = "--speed",
      paramLabel = "TIMES",
      converter = Speed.class,
      description =
          "How many times faster than it happened, such as 600; max: no waiting (default).")
  private OptionalDouble speed = OptionalDouble.empty();

  @Option(
      names = "--batch",
      paramLabel = "EVENTS",
      description = "Most events in one transaction, 1 to 100000. Default: ${DEFAULT-VALUE}.",
      defaultValue = "1000")
  private int batch = 1_000;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Also writes the report there: .md for people, .json for programs.")
  private Optional<Path> report = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "en|pl",
      converter = Spoken.class,
      description = "Language of the report. Default: en.")
  private Language language = Language.ENGLISH;

  @Option(
      names = "--keep",
      paramLabel = "FOLDER",
      description =
          "Keeps the desk in this folder: a stopped replay goes on there, and"
              + " ./firebreak run --data FOLDER shows it.")
  private Optional<Path> keep = Optional.empty();

  private ReplayCommand() {}

  /** Runs the command; answers its exit code. */
  public static int run(String... arguments) {
    return run(
        new PrintWriter(System.out, true, UTF_8),
        new PrintWriter(System.err, true, UTF_8),
        arguments);
  }

  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    var command = new ReplayCommand();
    var line = new CommandLine(command).setOut(out).setErr(err);
    System.setProperty("firebreak.replay.fields", firebreak.channel.replay.Field.keys());
    line.setExecutionExceptionHandler((problem, _, _) -> command.say(line.getErr(), problem));
    return line.execute(arguments);
  }

  @Override
  public Integer call() {
    new Replay(wish(), spec.commandLine().getOut(), spec.commandLine().getErr()).run();
    return CommandLine.ExitCode.OK;
  }

  private Wish wish() {
    try {
      var reading = new Wish.Reading(file, map, where, time, zone, channel, speed).asOptions(batch);
      report.ifPresent(ReportFile::requireKnownKind);
      var wish = new Wish(brand, watch, reading, new Wish.Outcome(language, report, keep));
      wish.watch(); // a term that means nothing is refused before anything starts
      return wish;
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
    }
  }

  /** What a user can mend is said in one sentence; anything else shows where it happened. */
  private int say(PrintWriter err, Exception problem) {
    boolean known = problem instanceof UnreadableRecording || problem instanceof ReplayFailed;
    if (known) {
      err.println("firebreak replay: " + problem.getMessage());
    } else {
      problem.printStackTrace(err);
    }
    return CommandLine.ExitCode.SOFTWARE;
  }
}
