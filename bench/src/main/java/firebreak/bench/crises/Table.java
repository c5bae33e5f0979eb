package firebreak.bench.crises;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A file of comma-separated cells under a header line; lines may end in CR, LF or both. */
record Table(List<Line> rows) {

  /** One line by the names of its columns; a column that is not there is empty. */
  record Line(Map<String, String> cells) {

    String get(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  static Table of(Path file) {
    try {
      return of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(file.toString(), broken);
    }
  }

  /** Rows whose number of cells differs from the header's are left out. */
  static Table of(String text) {
    var lines = new Cells(text).lines();
    var header = lines.getFirst().stream().map(String::strip).toList();
    return new Table(
        lines.stream()
            .skip(1)
            .filter(cells -> cells.size() == header.size())
            .map(cells -> byName(header, cells))
            .toList());
  }

  private static Line byName(List<String> header, List<String> cells) {
    var row = new HashMap<String, String>();
    for (int i = 0; i < header.size(); i++) {
      row.put(header.get(i), cells.get(i));
    }
    return new Line(row);
  }

  /** Takes text apart, quoted cells with doubled quotes, commas and line ends in them included. */
  private static final class Cells {

    private final String text;
    private final List<List<String>> lines = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> line = new ArrayList<>();
    private boolean quoted;

    Cells(String text) {
      this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    List<List<String>> lines() {
      for (int at = 0; at < text.length(); at++) {
        at += take(text.charAt(at), at + 1 < text.length() ? text.charAt(at + 1) : '\n');
      }
      endLine();
      return lines;
    }

    /** Takes one sign; the answer is how many more were taken with it. */
    private int take(char here, char next) {
      if (quoted && here == '"' && next == '"') {
        cell.append(here);
        return 1;
      }
      if (here == '"') {
        quoted = !quoted;
      } else if (quoted || (here != ',' && here != '\n' && here != '\r')) {
        cell.append(here);
      } else if (here == ',') {
        endCell();
      } else {
        endLine();
      }
      return 0;
    }

    private void endCell() {
      line.add(cell.toString());
      cell.setLength(0);
    }

    private void endLine() {
      endCell();
      if (line.size() > 1 || !line.getFirst().isEmpty()) {
        lines.add(List.copyOf(line));
      }
      line = new ArrayList<>();
    }
  }
}
