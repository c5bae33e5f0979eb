package firebreak.desk.counting;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A file of counts, row by row; a few rows are looked at beforehand to learn their distance. */
final class CountsFile {

  private static final int LOOKED_AT = 50;
  private static final int LONGEST_LINE = 1000;

  private final BufferedReader in;
  private final ArrayDeque<Row> ahead = new ArrayDeque<>();
  private final int timeAt;
  private final int valueAt;
  private final int columns;
  private long line;

  CountsFile(BufferedReader in) throws IOException {
    this.in = in;
    var header = in.readLine();
    line = 1;
    if (header == null) {
      throw new UnreadableCounts(1, "the file is empty; a header timestamp,value is expected");
    }
    var names = cells(header.toLowerCase(Locale.ROOT));
    timeAt = names.indexOf("timestamp");
    valueAt = names.indexOf("value");
    columns = names.size();
    if (timeAt < 0 || valueAt < 0) {
      throw new UnreadableCounts(
          1, "the header must name the columns timestamp and value, not " + names);
    }
    for (var row = read(); row.isPresent(); row = read()) {
      ahead.add(row.get());
      if (ahead.size() == LOOKED_AT) {
        break;
      }
    }
  }

  /** The next row; empty at the end. */
  Optional<Row> next() throws IOException {
    return ahead.isEmpty() ? read() : Optional.of(ahead.remove());
  }

  /** The median distance of the first rows; five minutes when there are not two. */
  Duration usualStep() {
    var distances = new ArrayList<Duration>();
    Optional<Row> before = Optional.empty();
    for (var row : ahead) {
      before
          .map(one -> Duration.between(one.at(), row.at()))
          .filter(Duration::isPositive)
          .ifPresent(distances::add);
      before = Optional.of(row);
    }
    distances.sort(Duration::compareTo);
    return distances.isEmpty() ? Duration.ofMinutes(5) : distances.get(distances.size() / 2);
  }

  private Optional<Row> read() throws IOException {
    String text;
    do {
      text = in.readLine();
      line++;
    } while (text != null && text.isBlank());
    if (text == null) {
      return Optional.empty();
    }
    if (text.length() > LONGEST_LINE) {
      throw new UnreadableCounts(line, "it is longer than " + LONGEST_LINE + " characters");
    }
    var cells = cells(text);
    if (cells.size() != columns) {
      throw new UnreadableCounts(line, cells.size() + " columns, the header has " + columns);
    }
    return Optional.of(
        new Row(cells.get(timeAt), time(cells.get(timeAt)), count(cells.get(valueAt))));
  }

  private static List<String> cells(String text) {
    return Arrays.stream(text.split(",", -1)).map(CountsFile::bare).toList();
  }

  private static String bare(String cell) {
    var stripped = cell.strip();
    boolean quoted = stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"");
    return quoted ? stripped.substring(1, stripped.length() - 1) : stripped;
  }

  private Instant time(String written) {
    var text = written.replace(' ', 'T');
    try {
      return text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$")
          ? OffsetDateTime.parse(text).toInstant()
          : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException noTime) {
      throw new UnreadableCounts(
          line, "\"" + written + "\" is no time such as 2026-11-21 23:10:00");
    }
  }

  private double count(String written) {
    try {
      double count = Double.parseDouble(written);
      if (count >= 0 && !Double.isInfinite(count)) {
        return count;
      }
    } catch (NumberFormatException noNumber) {
      // told below, like a number that is no count
    }
    throw new UnreadableCounts(line, "\"" + written + "\" is no count");
  }

  /**
   * One count.
   *
   * @param written the time as it stood in the file
   * @param at the same; without a zone it is taken for UTC, which only distances depend on
   */
  record Row(String written, Instant at, double count) {}
}
