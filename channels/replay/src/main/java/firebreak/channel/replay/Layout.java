package firebreak.channel.replay;

import firebreak.channel.replay.Lines.Line;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/**
 * How the rows of a file are written.
 *
 * @param delimiter between columns; empty for JSON lines
 * @param headed whether the first line names the columns
 */
record Layout(RecordedFile file, Optional<Character> delimiter, boolean headed) {

  private static final char[] DELIMITERS = {',', ';', '\t', '|'};

  /**
   * Looks at the first line.
   *
   * @throws UnreadableRecording when it shows that the file is no recording
   */
  static Layout of(RecordedFile file, ReplayOptions options) throws IOException {
    try (var lines = new Lines(file.open(_ -> {}))) {
      Optional<Line> line = lines.next();
      while (line.isPresent() && line.get().text().isBlank()) {
        line = lines.next();
      }
      var text =
          line.map(first -> first.text().strip())
              .orElseThrow(() -> new UnreadableRecording(file.path() + " is empty"));
      refuseWhatIsNoText(file, text);
      return text.startsWith("{")
          ? new Layout(file, Optional.empty(), false)
          : new Layout(file, Optional.of(delimiterOf(text)), !options.numbersColumns());
    }
  }

  private static void refuseWhatIsNoText(RecordedFile file, String text) {
    if (text.startsWith("PK\u0003")) {
      throw new UnreadableRecording(
          file.path() + " is a zip archive or a spreadsheet: unpack it, or save it as CSV");
    }
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableRecording(file.path() + " is not a text file");
    }
    if (text.startsWith("[")) {
      throw new UnreadableRecording(
          file.path() + " is one JSON array; write one object per line instead");
    }
  }

  private static char delimiterOf(String header) {
    char best = ',';
    long most = 0;
    for (char candidate : DELIMITERS) {
      long count = header.chars().filter(c -> c == candidate).count();
      if (count > most) {
        best = candidate;
        most = count;
      }
    }
    return best;
  }

  /** All rows from the beginning. */
  Rows rows(LongConsumer bytesRead) throws IOException {
    var lines = new Lines(file.open(bytesRead));
    if (delimiter.isEmpty()) {
      return new JsonRows(lines);
    }
    if (headed) {
      return new CsvRows(lines, delimiter.get(), CsvRows.readHeader(lines, delimiter.get()));
    }
    var first = lines.next();
    first.ifPresent(line -> lines.giveBack(List.of(line)));
    int columns = first.map(line -> CsvRows.columnsIn(line, delimiter.get())).orElse(0);
    var numbers = IntStream.rangeClosed(1, columns).mapToObj(i -> "#" + i).toList();
    return new CsvRows(lines, delimiter.get(), numbers);
  }
}
