package firebreak.understand.tone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How kind or unkind single words are, from published lists: -5 to 5, 0 for all other words. */
final class Valences {

  private final Map<String, Float> values = new HashMap<>(16_384);

  /** Later lists give way to earlier ones. */
  static Valences of(List<String> resources) {
    var valences = new Valences();
    resources.forEach(valences::load);
    return valences;
  }

  private void load(String resource) {
    var stream = Objects.requireNonNull(Valences.class.getResourceAsStream(resource), resource);
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("# ")).forEach(this::add);
    } catch (IOException broken) {
      throw new UncheckedIOException("the word list " + resource + " cannot be read", broken);
    }
  }

  private void add(String line) {
    int tab = line.indexOf('\t');
    values.putIfAbsent(line.substring(0, tab), Float.valueOf(line.substring(tab + 1)));
  }

  double of(String word) {
    return values.getOrDefault(word, 0f);
  }
}
