package firebreak.detect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/** A public recording beside the repository, which may or may not be there. */
record Recording(Path file) {

  static Recording of(String name) {
    return new Recording(
        Path.of(System.getProperty("firebreak.shared", "../shared"), "data", name));
  }

  /** The test if the recording is there; otherwise says aloud that it is left out. */
  Stream<DynamicTest> test(String sentence, Executable body) {
    if (Files.exists(file)) {
      return Stream.of(DynamicTest.dynamicTest(sentence, body));
    }
    System.err.println("LEFT OUT, no recording at " + file.toAbsolutePath() + ": " + sentence);
    return Stream.empty();
  }

  /** Rows by column name; lines may end in CR, LF or both, quoted fields may contain them. */
  List<Row> rows() {
    var table = table(text());
    var header = table.getFirst();
    var rows = new ArrayList<Row>();
    for (var cells : table.subList(1, table.size())) {
      var row = new HashMap<String, String>();
      for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
        row.put(header.get(i), cells.get(i));
      }
      if (cells.size() == header.size()) {
        rows.add(new Row(row));
      }
    }
    return rows;
  }

  /** One row by column name; a column that is not there is empty. */
  record Row(Map<String, String> cells) {

    String get(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  private String text() {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> table(String text) {
    var table = new ArrayList<List<String>>();
    var row = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char here = text.charAt(i);
      boolean lineEnd = here == '\n' || here == '\r';
      if (here == '"') {
        boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
        if (doubled) {
          cell.append(here);
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (quoted || (here != ',' && !lineEnd)) {
        cell.append(here);
      } else {
        row.add(cell.toString());
        cell.setLength(0);
        if (lineEnd && (row.size() > 1 || !row.getFirst().isEmpty())) {
          table.add(List.copyOf(row));
        }
        if (lineEnd) {
          row.clear();
        }
      }
    }
    if (!row.isEmpty()) {
      row.add(cell.toString());
      table.add(row);
    }
    return table;
  }
}
