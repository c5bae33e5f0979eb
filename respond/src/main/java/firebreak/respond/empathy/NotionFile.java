package firebreak.respond.empathy;

import firebreak.model.Reading.Harm;
import firebreak.respond.wording.Bilingual;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the notions that are shipped, one after the other, from their file. */
final class NotionFile {

  private static final String FILE = "notions.txt";
  private static final Set<String> LISTS = Set.of("said", "answered");

  private final List<Written> notions = new ArrayList<>();
  private Map<String, String> fields = new HashMap<>();
  private Map<String, List<String>> lists = new HashMap<>();
  private List<String> open = new ArrayList<>();

  static List<Written> shipped() {
    var file = new NotionFile();
    lines().forEach(file::take);
    file.close();
    return file.notions;
  }

  private void take(String line) {
    if (line.startsWith(" ")) {
      open.add(line.strip());
    } else if (LISTS.contains(line.strip())) {
      open = lists.computeIfAbsent(line.strip(), _ -> new ArrayList<>());
    } else {
      takeField(line.strip());
    }
  }

  private void takeField(String line) {
    int colon = line.indexOf(": ");
    if (colon < 0) {
      throw new IllegalArgumentException(FILE + " has no field in '" + line + "'");
    }
    if (line.startsWith("notion: ")) {
      close();
    }
    fields.put(line.substring(0, colon), line.substring(colon + 2));
  }

  private void close() {
    if (!fields.isEmpty()) {
      notions.add(
          new Written(
              notion(),
              harms(),
              lists.getOrDefault("said", List.of()),
              lists.getOrDefault("answered", List.of())));
    }
    fields = new HashMap<>();
    lists = new HashMap<>();
  }

  private Notion notion() {
    return new Notion(
        field("notion"),
        Quadrant.valueOf(field("cell").toUpperCase(Locale.ROOT)),
        new Bilingual(field("en"), field("pl")),
        fields.containsKey("ask en")
            ? Optional.of(new Bilingual(field("ask en"), field("ask pl")))
            : Optional.empty());
  }

  private Set<Harm> harms() {
    var harms = EnumSet.noneOf(Harm.class);
    for (var name : fields.getOrDefault("harm", "").split(" ", -1)) {
      if (!name.isEmpty()) {
        harms.add(Harm.valueOf(name));
      }
    }
    return harms;
  }

  private String field(String name) {
    var value = fields.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the notion " + fields + " has no field " + name);
    }
    return value;
  }

  private static List<String> lines() {
    try (var stream = NotionFile.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException("the empathy map was built without " + FILE);
      }
      var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  /**
   * One notion as it is written.
   *
   * @param harms what a post may be read as speaking of to show it without its words
   */
  record Written(Notion notion, Set<Harm> harms, List<String> said, List<String> answered) {}
}
