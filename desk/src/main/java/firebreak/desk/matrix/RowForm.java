package firebreak.desk.matrix;

import firebreak.respond.matrix.Kind;
import firebreak.respond.matrix.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** A row as somebody typed it, put on paper so that the same checks hold as for a file. */
record RowForm(MultiValueMap<String, String> typed) {

  private static final int MOST = 30;

  /** Whether a condition was asked for that has to be filled in next. */
  boolean addsOne() {
    return !one("add").isBlank();
  }

  Map<String, Object> sheet() {
    var sheet = new LinkedHashMap<String, Object>();
    sheet.put("id", one("id"));
    sheet.put("tier", one("tier"));
    sheet.put("when", conditions());
    sheet.put("source", one("source"));
    return sheet;
  }

  private List<Object> conditions() {
    var all = new ArrayList<Object>();
    var groups = new LinkedHashMap<String, List<Object>>();
    for (int n = 0; n < MOST && typed.containsKey("kind" + n); n++) {
      if (!typed.containsKey("drop" + n)) {
        var condition = condition(n);
        var group = one("group" + n);
        if (group.isBlank()) {
          all.add(condition);
        } else {
          groups.computeIfAbsent(group, _ -> grouped(all)).add(condition);
        }
      }
    }
    kind(one("add")).ifPresent(kind -> all.add(Map.of(kind.code(), fresh(kind, one("tier")))));
    return all;
  }

  private static List<Object> grouped(List<Object> all) {
    var alternatives = new ArrayList<Object>();
    all.add(Map.of("any-of", alternatives));
    return alternatives;
  }

  private Map<String, Object> condition(int n) {
    var code = one("kind" + n);
    var values = new LinkedHashMap<String, Object>();
    kind(code)
        .ifPresent(kind -> kind.slots().forEach(slot -> values.put(slot.name(), value(slot, n))));
    return Map.of(code, values);
  }

  private Object value(Slot slot, int n) {
    var name = "v" + n + "." + slot.name();
    if (slot.sort().isList()) {
      return typed.getOrDefault(name, List.of()).stream()
          .flatMap(words -> Arrays.stream(words.split("[,\\s]+")))
          .filter(word -> !word.isBlank())
          .toList();
    }
    if (slot.sort() == Slot.Sort.YES_NO) {
      return one(name).equals("true");
    }
    return slot.sort().isNumber() ? number(one(name)) : one(name);
  }

  /** A number in either language's spelling; what is none stays words, and is refused as such. */
  static Object number(String typed) {
    var plain = typed.replace('\u00a0', ' ').replace(" ", "").replace(',', '.');
    try {
      double value = Double.parseDouble(plain);
      boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
      return whole ? (Object) (long) value : (Object) value;
    } catch (NumberFormatException e) {
      return typed; // refused where it is read, with its name
    }
  }

  /** A condition of this kind as it begins. */
  static Map<String, Object> fresh(Kind kind, String tier) {
    var values = new LinkedHashMap<String, Object>();
    kind.slots().forEach(slot -> values.put(slot.name(), first(slot, tier)));
    return values;
  }

  private static Object first(Slot slot, String tier) {
    return switch (slot.sort()) {
      case WHOLE, DECIMAL, PERCENT, MINUTES -> slot.range().least();
      case YES_NO -> true;
      case TEXT -> "followers >= 10000 && mentions >= 20";
      case TIME -> "00:00";
      case TIER -> tier;
      case HARMS -> List.of("injury");
      case CHANNELS -> List.of("bluesky");
      case LANGUAGES -> List.of("pl");
      case TYPES -> List.of("service");
      case RESPONSIBILITIES -> List.of("preventable");
      case DAYS -> List.of("saturday", "sunday");
    };
  }

  static Optional<Kind> kind(String code) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.code().equals(code.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private String one(String name) {
    return Optional.ofNullable(typed.getFirst(name)).orElse("").strip();
  }
}
