package firebreak.channel.replay;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Makes small tables and plays them to the end. */
abstract class CsvFiles {

  static final String HEADER = "id,created_at,user,text\n";

  @TempDir Path folder;

  final Played play(Path file) {
    return Played.toTheEnd(file, ReplayOptions.defaults().withScratch(folder));
  }

  final Path lines(String... lines) {
    return recording(String.join("\n", lines) + "\n");
  }

  final Path recording(String text) {
    return recording(text, StandardCharsets.UTF_8);
  }

  final Path recording(String text, Charset charset) {
    try {
      var file = Files.createTempFile(folder, "recording", ".csv");
      return Files.writeString(file, text, charset);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
