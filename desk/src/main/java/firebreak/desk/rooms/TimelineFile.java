package firebreak.desk.rooms;

import firebreak.respond.care.Redacted;
import java.util.List;
import java.util.stream.Collectors;

/** A timeline as a table of comma separated values, without what is personal. */
final class TimelineFile {

  private TimelineFile() {}

  static String of(List<Happened.Line> lines) {
    return lines.stream()
        .map(line -> line.at() + "," + cell(Redacted.of(line.words())) + "\r\n")
        .collect(Collectors.joining("", "at,what\r\n", ""));
  }

  /** A cell that a spreadsheet takes for a formula would act, so such a cell begins with a sign. */
  private static String cell(String words) {
    boolean formula = words.matches("(?s)[=+\\-@\\t\\r].*");
    return "\"" + (formula ? "'" : "") + words.replace("\"", "\"\"") + "\"";
  }
}
