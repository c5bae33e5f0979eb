package firebreak.bench.listening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** Prints how fast lines of a Jetstream become signals, beside what others would take for it. */
public final class ListeningTable {

  private static final int BRANDS = 10_000;
  private static final int LINES = 100_000;
  private static final int LINES_FOR_PLAIN = 1_000;
  private static final int LINES_FOR_WORDS = 20_000;
  private static final int BATCH = 500;

  private final List<String> lines = new MadeUpStream(BRANDS, 42).lines(LINES);
  private final JsonMapper json = new JsonMapper();
  private final Path plain;
  private final Path folder;

  private ListeningTable(Path plain, Path folder) {
    this.plain = plain;
    this.folder = folder;
  }

  /** Expects the plain script, an empty folder and how many rounds. */
  public static void main(String[] arguments) throws IOException {
    new ListeningTable(Path.of(arguments[0]), Path.of(arguments[1]))
        .print(Integer.parseInt(arguments[2]));
  }

  private void print(int rounds) throws IOException {
    var names = IntStream.range(0, BRANDS).mapToObj(MadeUpBrands::name).toList();
    Files.write(folder.resolve("names"), names);
    Files.write(folder.resolve("some"), lines.subList(0, LINES_FOR_PLAIN));
    Files.write(folder.resolve("more"), lines.subList(0, LINES_FOR_WORDS));
    var all = new Rounds();
    var tree = all.add("Jackson reads the same lines into a tree, and nothing else", this::tree);
    var ours = all.add("Firebreak: read, match, read the words, group, count, detect", this::ours);
    var script = all.add("the plain script, one alternation of all names", () -> plain("some"));
    var words = all.add("the plain script, a look-up of each word", () -> plain("more", "--words"));
    all.run(rounds);
    System.out.println(
        "| "
            + BRANDS
            + " brands, one post in a hundred names one | lines a second, median of "
            + rounds
            + " | rounds | Firebreak is so many times as fast | aim |");
    System.out.println("|---|---|---|---|---|");
    row(ours, ours, "");
    row(tree, ours, "at least 0.5");
    row(script, ours, "at least 20");
    row(words, ours, "");
  }

  private static void row(Rounds.Measured measured, Rounds.Measured ours, String aim) {
    System.out.printf(
        "| %s | %s | %s | %s | %s |%n",
        measured.name(),
        Rounds.written(measured.median()),
        measured.rounds(),
        measured.equals(ours) ? "" : Rounds.written(ours.median() / measured.median()),
        aim);
  }

  private double tree() {
    long begun = Rounds.processorNanos();
    long fields = 0;
    for (var line : lines) {
      fields += json.readTree(line).size();
    }
    if (fields < lines.size()) {
      throw new IllegalStateException("the lines are empty");
    }
    return Rounds.perSecond(lines.size(), Rounds.processorNanos() - begun);
  }

  private double ours() {
    var listening = new Listening(MadeUpBrands.watches(BRANDS));
    long begun = Rounds.processorNanos();
    for (int from = 0; from < lines.size(); from += BATCH) {
      listening.hear(lines.subList(from, from + BATCH));
    }
    long nanos = Rounds.processorNanos() - begun;
    if (listening.mentions() < LINES / 200) {
      throw new IllegalStateException("only " + listening.mentions() + " mentions were found");
    }
    return Rounds.perSecond(lines.size(), nanos);
  }

  private double plain(String lines, String... options) {
    try {
      var command = new ArrayList<>(List.of("python3", plain.toString()));
      command.add(folder.resolve("names").toString());
      command.add(folder.resolve(lines).toString());
      command.addAll(List.of(options));
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return Double.parseDouble(said.split(" ", 2)[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
