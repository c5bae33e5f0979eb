package firebreak.channel.replay;

import firebreak.channel.Storable;
import firebreak.channel.replay.Lines.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of delimited text, as RFC 4180 describes them. */
final class CsvRows implements Rows {

  /*
   * Idea: a row is read line by line; as long as a quote is open the next line is added. When the
   * row proves broken (text after a closing quote, a quote that is never closed, a wrong number of
   * columns) only its first line is given up: the lines that were added are given back and read
   * again as rows of their own. So one lost quote costs one row, not the rest of the file.
   *
   * Cost: linear for sound files; each broken quote costs at most one more look at ROW_LIMIT
   * characters. The common CSV libraries were tried first: they read quoted line ends well, but
   * none can step back behind an open quote.
   */

  private final Lines lines;
  private final char delimiter;
  private final List<String> header;

  /**
   * Begins behind the header line.
   *
   * @param header the names of the columns
   */
  CsvRows(Lines lines, char delimiter, List<String> header) {
    this.lines = lines;
    this.delimiter = delimiter;
    this.header = List.copyOf(header);
  }

  /** Reads the header line that a delimited text begins with; empty when there is no line. */
  static List<String> readHeader(Lines lines, char delimiter) throws IOException {
    var first = new CsvRows(lines, delimiter, List.of()).nextLineWithText();
    if (first.isEmpty()) {
      return List.of();
    }
    var parsed = new CsvRows(lines, delimiter, List.of()).cells(first.get());
    if (parsed.broken().isPresent()) {
      throw new UnreadableRecording("the header line cannot be read: " + parsed.broken().get());
    }
    return named(parsed.cells());
  }

  /** How many columns a line has. */
  static int columnsIn(Line line, char delimiter) {
    var row = new CsvRow(delimiter);
    row.add(line);
    return row.cells().size();
  }

  private static List<String> named(List<String> cells) {
    var names = new ArrayList<String>();
    for (var cell : cells) {
      var name = cell.isBlank() ? "column " + (names.size() + 1) : Storable.cut(cell.strip(), 100);
      names.add(names.contains(name) ? name + " (" + (names.size() + 1) + ")" : name);
    }
    return names;
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public Optional<Item> next() throws IOException {
    var first = nextLineWithText();
    return first.isEmpty() ? Optional.empty() : Optional.of(item(first.get()));
  }

  private Optional<Line> nextLineWithText() throws IOException {
    var line = lines.next();
    while (line.isPresent() && line.get().text().isBlank() && line.get().whole()) {
      line = lines.next();
    }
    return line;
  }

  private Item item(Line first) throws IOException {
    if (!first.whole()) {
      return new Item.Broken(
          first.number(), first.text(), "the row is longer than " + ROW_LIMIT + " characters");
    }
    var parsed = cells(first);
    if (parsed.broken().isPresent()) {
      return new Item.Broken(first.number(), first.text(), parsed.broken().get());
    }
    var cells = withoutEmptyRest(parsed.cells());
    if (cells.size() != header.size()) {
      giveBackRowsOfTheirOwn(parsed.added());
      return new Item.Broken(
          first.number(),
          first.text(),
          "the row has " + cells.size() + " columns, the header has " + header.size());
    }
    return new Item.Row(first.number(), byName(cells));
  }

  /** A quote that was lost far above may have swallowed sound rows; a long text has not. */
  private void giveBackRowsOfTheirOwn(List<Line> added) {
    if (added.isEmpty()) {
      return;
    }
    var alone = new CsvRow(delimiter);
    boolean sound = alone.add(added.getFirst()).isEmpty() && !alone.isOpen();
    if (sound && alone.cells().size() == header.size()) {
      lines.giveBack(added);
    }
  }

  /** A spreadsheet may leave empty cells behind the last column. */
  private List<String> withoutEmptyRest(List<String> cells) {
    int size = cells.size();
    while (size > header.size() && cells.get(size - 1).isBlank()) {
      size--;
    }
    return cells.subList(0, size);
  }

  private Map<String, String> byName(List<String> cells) {
    var values = LinkedHashMap.<String, String>newLinkedHashMap(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      values.put(header.get(i), cells.get(i));
    }
    return values;
  }

  /** The cells of a row; when it is broken, nothing but its first line has been consumed. */
  private Parsed cells(Line first) throws IOException {
    var row = new CsvRow(delimiter);
    var added = new ArrayList<Line>();
    var line = first;
    int length = 0;
    while (true) {
      length += line.whole() ? line.text().length() : ROW_LIMIT + 1;
      var broken = row.add(line);
      if (broken.isEmpty() && !row.isOpen()) {
        return new Parsed(row.cells(), added, Optional.empty());
      }
      var next = broken.isEmpty() && length <= ROW_LIMIT ? lines.next() : Optional.<Line>empty();
      if (next.isEmpty()) {
        lines.giveBack(added);
        return new Parsed(
            List.of(), List.of(), Optional.of(broken.orElse("a quote is never closed")));
      }
      line = next.get();
      added.add(line);
    }
  }

  private record Parsed(List<String> cells, List<Line> added, Optional<String> broken) {}

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
