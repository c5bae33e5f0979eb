package firebreak.respond.matrix;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A place in a matrix on paper. Whoever asks for something that is not there or not right gets a
 * stand-in, and the mistake is noted with its path: all mistakes are told at once.
 */
record Leaf(Object value, String path, List<Problem> problems) {

  private static final int LONGEST_LIST = 200;

  Leaf at(String name) {
    Object held = map().get(name);
    return new Leaf(held == null ? Missing.HERE : held, below(name), problems);
  }

  boolean has(String name) {
    return map().containsKey(name);
  }

  /** Refuses everything but these names. */
  Leaf only(String... names) {
    for (var key : map().keySet()) {
      if (!List.of(names).contains(String.valueOf(key))) {
        new Leaf(key, below(String.valueOf(key)), problems)
            .wrong(
                "is not known here; known are: " + String.join(", ", names),
                "nie jest tu znane; znane są: " + String.join(", ", names));
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

  List<Leaf> list(String name) {
    var held = at(name);
    if (!(held.value instanceof List<?> list)) {
      held.wrong("must be a list", "musi być listą");
      return List.of();
    }
    if (list.size() > LONGEST_LIST) {
      held.wrong("holds more than " + LONGEST_LIST, "zawiera więcej niż " + LONGEST_LIST);
      return List.of();
    }
    var leaves = new ArrayList<Leaf>();
    for (int n = 0; n < list.size(); n++) {
      Object one = list.get(n);
      leaves.add(new Leaf(one == null ? Missing.HERE : one, held.path + "[" + n + "]", problems));
    }
    return leaves;
  }

  String text(String name, int longest) {
    var held = at(name);
    if (!(held.value instanceof String text) || text.isBlank()) {
      held.wrong("must be words", "musi zawierać słowa");
      return "-";
    }
    if (text.length() > longest) {
      held.wrong("is longer than " + longest + " signs", "ma więcej niż " + longest + " znaków");
      return "-";
    }
    return text.strip();
  }

  List<String> words(String name) {
    return list(name).stream().map(one -> one.word()).toList();
  }

  List<String> someWords(String name) {
    var words = words(name);
    if (words.isEmpty()) {
      at(name).wrong("must name at least one", "musi wymieniać co najmniej jedno");
      return List.of("-");
    }
    return words;
  }

  private String word() {
    if (value instanceof String text && !text.isBlank() && text.length() <= 200) {
      return text.strip();
    }
    wrong("must be a word", "musi być słowem");
    return "-";
  }

  double number(String name, Slot.Range range, boolean whole) {
    var held = at(name);
    if (!(held.value instanceof Number number)) {
      held.wrong("must be a number", "musi być liczbą");
      return range.least();
    }
    double read = number.doubleValue();
    if (whole && read != Math.rint(read)) {
      held.wrong("must be a whole number", "musi być liczbą całkowitą");
      return range.least();
    }
    if (!range.allows(read)) {
      var span = plain(range.least()) + "–" + plain(range.most());
      held.wrong("must lie within " + span, "musi leżeć w zakresie " + span);
      return range.least();
    }
    return read;
  }

  int count(String name, int least, int most) {
    return (int) number(name, new Slot.Range(least, most), true);
  }

  Duration minutes(String name) {
    return Duration.ofMinutes((long) number(name, new Slot.Range(0, 60 * 24 * 30), true));
  }

  /** At least a minute. */
  Duration someMinutes(String name) {
    return Duration.ofMinutes((long) number(name, new Slot.Range(1, 60 * 24 * 30), true));
  }

  Optional<Duration> minutesIfAny(String name) {
    return has(name) ? Optional.of(someMinutes(name)) : Optional.empty();
  }

  boolean yes(String name) {
    var held = at(name);
    if (held.value instanceof Boolean yes) {
      return yes;
    }
    held.wrong("must be true or false", "musi być true albo false");
    return false;
  }

  LocalTime time(String name) {
    var held = at(name);
    try {
      return LocalTime.parse(String.valueOf(held.value));
    } catch (DateTimeException e) {
      held.wrong("must be a time such as \"18:00\"", "musi być godziną, na przykład \"18:00\"");
      return LocalTime.MIDNIGHT;
    }
  }

  <E extends Enum<E>> E constant(String name, Class<E> kind, E otherwise) {
    var held = at(name);
    return held.named(kind).orElse(otherwise);
  }

  <E extends Enum<E>> Set<E> constants(String name, Class<E> kind) {
    var found = new LinkedHashSet<E>();
    list(name).forEach(one -> one.named(kind).ifPresent(found::add));
    if (found.isEmpty() && at(name).value instanceof List<?> list && list.isEmpty()) {
      at(name).wrong("must name at least one", "musi wymieniać co najmniej jedno");
    }
    return found;
  }

  <E extends Enum<E>> Optional<E> named(Class<E> kind) {
    var found = Codes.find(kind, String.valueOf(value));
    if (found.isEmpty()) {
      var known =
          java.util.Arrays.stream(kind.getEnumConstants())
              .map(Codes::of)
              .collect(java.util.stream.Collectors.joining(", "));
      wrong("must be one of: " + known, "musi być jednym z: " + known);
    }
    return found;
  }

  void wrong(String english, String polish) {
    if (value == Missing.HERE) {
      problems.add(Problem.at(path, "is missing", "tego brakuje"));
      return;
    }
    problems.add(Problem.at(path, english, polish));
  }

  private String below(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static String plain(double value) {
    return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** Stands where nothing was written. */
  private enum Missing {
    HERE
  }
}
