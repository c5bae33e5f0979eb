package firebreak.channel.replay;

import firebreak.channel.replay.Lines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cells of one row, taken in line by line while a quote is open. */
final class CsvRow {

  private static final char QUOTE = '"';

  private final char delimiter;
  private final List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private boolean inQuotes;

  CsvRow(char delimiter) {
    this.delimiter = delimiter;
  }

  /** Whether a quote is open, so that the row goes on in the next line. */
  boolean isOpen() {
    return inQuotes;
  }

  List<String> cells() {
    return cells;
  }

  /** Takes a line; answers what is wrong with it, if anything is. */
  Optional<String> add(Line line) {
    int at = inQuotes ? 0 : startOfCell(line.text(), 0);
    while (true) {
      int end = inQuotes ? quotedEnd(line.text(), at) : plainEnd(line.text(), at);
      if (inQuotes) {
        cell.append(line.end());
        return Optional.empty();
      }
      if (end < line.text().length() && line.text().charAt(end) != delimiter) {
        return Optional.of("text follows a closing quote at character " + (end + 1));
      }
      closeCell();
      if (end >= line.text().length()) {
        return Optional.empty();
      }
      at = startOfCell(line.text(), end + 1);
    }
  }

  /** Where the cell's text begins; enters quotes when it is quoted. */
  private int startOfCell(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == QUOTE) {
      inQuotes = true;
      return at + 1;
    }
    return from;
  }

  private int plainEnd(String text, int from) {
    int end = text.indexOf(delimiter, from);
    int to = end < 0 ? text.length() : end;
    cell.append(text, from, to);
    return to;
  }

  /** Reads to the closing quote and leaves quotes, or to the end of the line. */
  private int quotedEnd(String text, int from) {
    int at = from;
    while (true) {
      int quote = text.indexOf(QUOTE, at);
      if (quote < 0) {
        cell.append(text, at, text.length());
        return text.length();
      }
      cell.append(text, at, quote);
      if (quote + 1 >= text.length() || text.charAt(quote + 1) != QUOTE) {
        inQuotes = false;
        return afterSpaces(text, quote + 1);
      }
      cell.append(QUOTE);
      at = quote + 2;
    }
  }

  private static int afterSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private void closeCell() {
    cells.add(cell.toString());
    cell.setLength(0);
  }
}
