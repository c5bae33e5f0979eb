package firebreak.respond.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The examples of one rule, written by us, from the file of its name. */
record Examples(List<Example> all) {

  static Examples of(String rule) {
    var examples = new ArrayList<Example>();
    var language = "";
    boolean bad = false;
    for (var line : lines(rule)) {
      if (line.startsWith("  ")) {
        examples.add(Example.written(line.strip(), language, bad));
      } else if (!line.isBlank()) {
        bad = line.startsWith("bad");
        language = line.substring(line.indexOf(' ') + 1).strip();
      }
    }
    return new Examples(examples);
  }

  private static List<String> lines(String rule) {
    var resource = "examples/" + rule + ".txt";
    try (var stream = Examples.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("no examples: " + resource);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  long count(String language, boolean bad) {
    return all.stream().filter(e -> e.bad() == bad && e.language().equals(language)).count();
  }

  /** One text; [[ and ]] mark what the rule must point at, where that matters. */
  record Example(String words, String language, boolean bad, int start, int end) {

    static Example written(String written, String language, boolean bad) {
      var line =
          written
              .replace("\\n", "\n")
              .replace("\\u200b", "\u200b")
              .replace("\\u202e", "\u202e")
              .replace("\\u00ad", "\u00ad")
              .replace("\\u2066", "\u2066");
      int start = line.indexOf("[[");
      int end = line.indexOf("]]") - 2;
      return new Example(line.replace("[[", "").replace("]]", ""), language, bad, start, end);
    }

    boolean isMarked() {
      return start >= 0;
    }
  }
}
