package firebreak.respond.guard;

import firebreak.model.Finding;
import firebreak.respond.guard.house.Keep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One rule as written in its file: fields on lines of their own ({@code severity block}), phrase
 * lists below their heading ({@code catch en}), indented.
 */
record RuleFile(Map<String, String> fields, Map<String, List<String>> lists) {

  private static final Set<String> HEADINGS =
      Set.of("catch en", "catch pl", "spare en", "spare pl");

  static RuleFile parse(List<String> lines) {
    var fields = new HashMap<String, String>();
    var lists = new HashMap<String, List<String>>();
    List<String> open = new ArrayList<>();
    for (var line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith(" ")) {
        open.add(line.strip());
      } else if (HEADINGS.contains(line.strip())) {
        open = lists.computeIfAbsent(line.strip(), _ -> new ArrayList<>());
      } else {
        addField(line.strip(), fields);
      }
    }
    return new RuleFile(fields, lists);
  }

  private static void addField(String line, Map<String, String> fields) {
    int keyEnd = line.indexOf(": ");
    if (keyEnd < 0 || fields.put(line.substring(0, keyEnd), line.substring(keyEnd + 2)) != null) {
      throw new IllegalArgumentException("not a field, or said twice: '" + line + "'");
    }
  }

  String kind() {
    return field("kind");
  }

  Card card() {
    return new Card(
        field("rule"),
        Finding.Severity.valueOf(field("severity").toUpperCase(Locale.ROOT)),
        when(),
        field("source"),
        telling("en"),
        telling("pl"),
        Optional.ofNullable(fields.get("keep"))
            .map(keep -> Keep.valueOf(keep.toUpperCase(Locale.ROOT))));
  }

  private Card.Telling telling(String language) {
    return new Card.Telling(
        field("title " + language), field("why " + language), field("instead " + language));
  }

  private Set<When> when() {
    return Arrays.stream(fields.getOrDefault("when", "").split(","))
        .filter(word -> !word.isBlank())
        .map(word -> When.valueOf(word.strip().replace('-', '_').toUpperCase(Locale.ROOT)))
        .collect(Collectors.toUnmodifiableSet());
  }

  List<String> caught() {
    return both("catch");
  }

  List<String> spared() {
    return both("spare");
  }

  private List<String> both(String heading) {
    var phrases = new ArrayList<>(lists.getOrDefault(heading + " en", List.of()));
    phrases.addAll(lists.getOrDefault(heading + " pl", List.of()));
    return phrases;
  }

  private String field(String name) {
    var value = fields.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the rule " + fields.get("rule") + " has no " + name);
    }
    return value;
  }
}
