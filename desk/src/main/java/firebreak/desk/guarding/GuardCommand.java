package firebreak.desk.guarding;

import static java.nio.charset.StandardCharsets.UTF_8;

import firebreak.desk.platform.YamlFile.Placed;
import firebreak.respond.guard.Guard;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./firebreak guard}: reads replies line by line and answers what the guard finds. */
@Command(
    name = "./firebreak guard",
    mixinStandardHelpOptions = true,
    version = "firebreak 0.1.0",
    sortOptions = false,
    usageHelpAutoWidth = true,
    header = "Reads replies on standard input and says of each whether it may be said.",
    description = {
      "",
      "One reply a line: plain words, or a JSON object with \"text\" and, if you like, \"id\","
          + " \"lang\" (the customer's language), \"channel\", \"public\" (true or false) and the"
          + " fields of docs/guard.md. Words alone count as the one public reply to an unhappy"
          + " customer. Each line is answered by one line of JSON:",
      "",
      "  {\"line\":1,\"verdict\":\"pass|warn|block\",\"language\":\"en\",\"findings\":[",
      "    {\"rule\":...,\"severity\":\"warn|block\",\"span\":[start,end],\"why\":...,",
      "     \"suggestion\":...,\"source\":...}]}",
      "",
      "A span counts Unicode code points, as Python does. A line that cannot be read is answered by"
          + " {\"line\":2,\"problem\":...} and the work goes on.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  echo \"You should have read the manual.\" | ./firebreak guard",
      "  ./firebreak guard --channel bluesky < replies.txt > findings.jsonl",
      "  ./firebreak guard --rules acme.yaml < replies.txt",
      "",
      "Exit codes: 0 every line was judged, 1 some line could not be read (or nobody listened to"
          + " the answers), 2 the command line is wrong.",
      "More in docs/guard.md."
    })
public final class GuardCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--language",
      paramLabel = "en|pl",
      description = "Language of the reasons and suggestions. Default: en.",
      defaultValue = "en")
  private String language = "en";

  @Option(
      names = "--channel",
      paramLabel = "NAME",
      description =
          "Where the words will stand when a line does not say it. It decides the greatest length."
              + " Known: ${firebreak.guard.channels}.")
  private Optional<String> channel = Optional.empty();

  @Option(
      names = "--rules",
      paramLabel = "FILE.yaml",
      description =
          "A brand's rules, as its page exports them: severities, own rules, exceptions. See"
              + " docs/guard.md.")
  private Optional<Path> rules = Optional.empty();

  private final InputStream in;
  private final PrintStream answers;

  private GuardCommand(InputStream in, PrintStream answers) {
    this.in = in;
    this.answers = answers;
  }

  /** Runs the command between standard input and output; answers its exit code. */
  public static int run(String... arguments) {
    return run(System.in, System.out, System.err, arguments);
  }

  static int run(InputStream in, OutputStream out, OutputStream err, String... arguments) {
    System.setProperty("firebreak.guard.channels", String.join(", ", Limits.known()));
    var answers = new PrintStream(out, false, UTF_8);
    return new CommandLine(new GuardCommand(in, answers))
        .setOut(new PrintWriter(answers, true, UTF_8))
        .setErr(new PrintWriter(err, true, UTF_8))
        .execute(arguments);
  }

  @Override
  public Integer call() throws IOException {
    var language = deskLanguage();
    var proofreader = new Proofreader(guard(), language, channel.map(this::knownChannel));
    var lines = new Lines(new InputStreamReader(new BufferedInputStream(in, 1 << 16), UTF_8));
    boolean allRead = true;
    for (var line = lines.next(); line.isPresent(); line = lines.next()) {
      var answer = proofreader.answer(line.get());
      answers.println(answer.json());
      answers.flush();
      if (answers.checkError()) {
        return CommandLine.ExitCode.SOFTWARE; // the reader of the answers has gone
      }
      allRead &= answer.judged();
    }
    return allRead ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private String deskLanguage() {
    if (language.equals("en") || language.equals("pl")) {
      return language;
    }
    throw new ParameterException(
        spec.commandLine(), "--language: the guard speaks en or pl, not \"" + language + "\"");
  }

  private Guard guard() throws IOException {
    var shipped = Guard.shipped();
    return rules.isEmpty() ? shipped : under(rules.get(), shipped);
  }

  private Guard under(Path file, Guard shipped) throws IOException {
    if (!Files.isReadable(file) || Files.size(file) > 4L * RulePaper.LONGEST) {
      throw wrong(file + " cannot be read, or is larger than a file of rules may be");
    }
    var patterns = new SafePatterns();
    var read = new RulePaper(shipped.shippedRules(), patterns).read(text(file));
    return switch (read) {
      case RulePaper.Read.Good(var good) -> shipped.under(good, patterns);
      case RulePaper.Read.Wrong(var mistakes) ->
          throw wrong(
              file
                  + " was not used; what is wrong with it:\n"
                  + mistakes.stream().map(this::told).collect(Collectors.joining("\n")));
    };
  }

  private String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (MalformedInputException e) {
      throw wrong(file + " is not written in UTF-8");
    }
  }

  private String told(Placed mistake) {
    var said = language.equals("pl") ? mistake.words().polish() : mistake.words().english();
    var line = mistake.line() == 0 ? "" : "line " + mistake.line() + ": ";
    return "  " + line + (mistake.path() + " " + said).strip();
  }

  private ParameterException wrong(String said) {
    return new ParameterException(spec.commandLine(), "--rules: " + said);
  }

  private String knownChannel(String name) {
    if (Limits.knows(name)) {
      return name;
    }
    throw new ParameterException(
        spec.commandLine(),
        "--channel: there is no channel \"%s\"; known are: %s"
            .formatted(name, String.join(", ", Limits.known())));
  }
}
