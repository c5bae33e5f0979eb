package firebreak.desk.replaying;

import firebreak.desk.platform.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The report as a file. */
record ReportFile(Report report, Json json) {

  /**
   * Refuses names that do not tell what the file shall be.
   *
   * @throws IllegalArgumentException naming the two that do
   */
  static void requireKnownKind(Path file) {
    if (!isJson(file) && !file.toString().endsWith(".md")) {
      throw new IllegalArgumentException(
          "--report " + file + ": the name must end in .md (for people) or .json (for programs)");
    }
  }

  private static boolean isJson(Path file) {
    return file.toString().endsWith(".json");
  }

  void write(Path file, ReportPage page) {
    try {
      Files.writeString(file, isJson(file) ? json.write(report) + "\n" : page.asMarkdown());
    } catch (IOException e) {
      throw new ReplayFailed("cannot write the report to " + file + ": " + e.getMessage(), e);
    }
  }
}
