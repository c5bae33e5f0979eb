package firebreak.respond.guard.house;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A place in a file of rules. Whoever asks for something that is not there or not right gets a
 * stand-in, and the mistake is noted with its path: all mistakes are told at once.
 */
record Entry(Object value, String path, List<Mistake> mistakes) {

  private static final int LONGEST_LIST = 500;

  Optional<Entry> at(String name) {
    Object held = map().get(name);
    return held == null ? Optional.empty() : Optional.of(new Entry(held, below(name), mistakes));
  }

  Entry only(String... names) {
    for (var key : map().keySet()) {
      if (!List.of(names).contains(String.valueOf(key))) {
        var known = String.join(", ", names);
        new Entry(key, below(String.valueOf(key)), mistakes)
            .wrong(
                "is not known here; known are: " + known, "nie jest tu znane; znane są: " + known);
      }
    }
    return this;
  }

  Map<?, ?> map() {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    wrong("must hold named values", "musi zawierać nazwane wartości");
    return Map.of();
  }

  /** What is not there holds nothing. */
  List<Entry> list(String name) {
    return at(name).map(Entry::list).orElse(List.of());
  }

  private List<Entry> list() {
    if (!(value instanceof List<?> list) || list.size() > LONGEST_LIST) {
      wrong(
          "must be a list of at most " + LONGEST_LIST, "musi być listą, najwyżej " + LONGEST_LIST);
      return List.of();
    }
    var entries = new ArrayList<Entry>();
    for (int n = 0; n < list.size(); n++) {
      Object one = list.get(n);
      entries.add(new Entry(one == null ? "" : one, path + "[" + n + "]", mistakes));
    }
    return entries;
  }

  String word() {
    if (value instanceof String || value instanceof Number) {
      return String.valueOf(value).strip();
    }
    wrong("must be words; put them in quotes", "musi zawierać słowa; weź je w cudzysłów");
    return "";
  }

  String words(String name) {
    return at(name)
        .map(Entry::word)
        .orElseGet(() -> {
          mistakes.add(Mistake.at(below(name), "is missing", "tego brakuje"));
          return "";
        });
  }

  /** YAML takes {@code off} for false. */
  Strictness strictness() {
    return Boolean.FALSE.equals(value) ? Strictness.OFF : named(Strictness.class, Strictness.BLOCK);
  }

  <E extends Enum<E>> E named(Class<E> kind, E otherwise) {
    var known = Arrays.stream(kind.getEnumConstants()).toList();
    var found = known.stream().filter(one -> HouseSheet.code(one).equals(value)).findFirst();
    if (found.isEmpty()) {
      var codes = known.stream().map(HouseSheet::code).collect(Collectors.joining(", "));
      wrong("must be one of: " + codes, "musi być jednym z: " + codes);
    }
    return found.orElse(otherwise);
  }

  void wrong(String english, String polish) {
    mistakes.add(Mistake.at(path, english, polish));
  }

  private String below(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
