package firebreak.respond.guard;

import firebreak.respond.guard.text.Phrasebook;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rules that are shipped, read from the files beside this class.
 *
 * @param sha256 over every line of them
 */
record Rulebook(List<Rule> rules, Phrasebook<Trigger> phrases, String sha256) {

  private static final Map<String, Check> CHECKS = Checks.byName();

  static Rulebook shipped() {
    var words = wordLists();
    var rules = new ArrayList<Rule>();
    var phrases = new Phrasebook<Trigger>();
    var all = new StringBuilder(words.toString());
    for (var name : lines("rules/index.txt")) {
      var written = lines("rules/" + name + ".rule");
      written.forEach(line -> all.append(line).append('\n'));
      var file = RuleFile.parse(written);
      var card = file.card();
      if (!card.name().equals(name)) {
        throw new IllegalArgumentException(name + ".rule calls itself " + card.name());
      }
      rules.add(new Rule(card, check(name, file.kind())));
      file.caught().forEach(phrase -> phrases.add(new Trigger(name, false), full(phrase, words)));
      file.spared().forEach(phrase -> phrases.add(new Trigger(name, true), full(phrase, words)));
    }
    return new Rulebook(List.copyOf(rules), phrases, Edition.sha256(all.toString()));
  }

  private static Check check(String name, String kind) {
    return switch (kind) {
      case "phrases" -> reading -> reading.caught(name).stream().map(reading::spot).toList();
      case "missing" ->
          reading ->
              reading.caught(name).isEmpty()
                  ? List.of(Spot.missingFrom(reading.words()))
                  : List.of();
      case "code" -> coded(name);
      default -> throw new IllegalArgumentException(name + " is of no known kind: " + kind);
    };
  }

  private static Check coded(String name) {
    var check = CHECKS.get(name);
    if (check == null) {
      throw new IllegalArgumentException("no code checks " + name);
    }
    return check;
  }

  /** {@code <post>} stands for the list of that name, alone or as one alternative of many. */
  private static String full(String phrase, Map<String, String> words) {
    var full = phrase;
    for (var list : words.entrySet()) {
      full = full.replace("<" + list.getKey() + ">", list.getValue());
    }
    return full;
  }

  private static Map<String, String> wordLists() {
    var lists = new TreeMap<String, String>();
    for (var line : lines("rules/words.txt")) {
      var sides = Arrays.asList(line.split(" = ", 2));
      lists.put(sides.getFirst(), sides.getLast().strip());
    }
    return lists;
  }

  private static List<String> lines(String resource) {
    try (var stream = Rulebook.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("the guard was built without " + resource);
      }
      var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
