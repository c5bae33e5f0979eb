package firebreak.desk.matrix;

import firebreak.model.Reading.Harm;
import firebreak.respond.matrix.ConditionWords;
import firebreak.respond.matrix.CrisisType;
import firebreak.respond.matrix.Kind;
import firebreak.respond.matrix.Responsibility;
import firebreak.respond.matrix.Slot;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A row on paper as boxes to type in. */
record RowViews(MatrixReader reader) {

  List<Asked> asked(Map<String, Object> row) {
    var all = new ArrayList<Asked>();
    int group = 0;
    for (var condition : list(row.get("when"))) {
      var alternatives = map(condition).get("any-of");
      if (alternatives == null) {
        add(all, map(condition), "");
      } else {
        group++;
        for (var one : list(alternatives)) {
          add(all, map(one), String.valueOf(group));
        }
      }
    }
    return all;
  }

  private void add(List<Asked> all, Map<?, ?> condition, String group) {
    condition.forEach((code, values) ->
        RowForm.kind(String.valueOf(code))
            .ifPresent(kind ->
                all.add(
                    new Asked(
                        all.size(),
                        kind.code(),
                        reader.say(kind.title()),
                        group,
                        boxes(kind, map(values), all.size())))));
  }

  private List<Box> boxes(Kind kind, Map<?, ?> values, int n) {
    return kind.slots().stream().map(slot -> box(slot, values.get(slot.name()), n)).toList();
  }

  private Box box(Slot slot, @org.jspecify.annotations.Nullable Object value, int n) {
    var chosen =
        value instanceof List<?> list
            ? list.stream().map(String::valueOf).toList()
            : List.<String>of();
    var typed = value instanceof List<?> ? String.join(", ", chosen) : written(value);
    return new Box(
        "v" + n + "." + slot.name(),
        reader.say(slot.before()),
        slot.sort().isNumber() ? reader.say(slot.unit()) : "",
        slot.sort(),
        typed,
        options(slot.sort(), chosen));
  }

  private static String written(@org.jspecify.annotations.Nullable Object value) {
    if (value instanceof Double number && number == Math.rint(number)) {
      return String.valueOf(number.longValue());
    }
    return value == null ? "" : String.valueOf(value);
  }

  private List<Option> options(Slot.Sort sort, List<String> chosen) {
    return switch (sort) {
      case HARMS -> options(sort, Harm.values(), chosen);
      case TYPES -> options(sort, CrisisType.values(), chosen);
      case RESPONSIBILITIES -> options(sort, Responsibility.values(), chosen);
      case DAYS -> options(sort, DayOfWeek.values(), chosen);
      case WHOLE, DECIMAL, PERCENT, MINUTES, YES_NO, TEXT, TIME, TIER, CHANNELS, LANGUAGES ->
          List.of();
    };
  }

  private List<Option> options(Slot.Sort sort, Enum<?>[] all, List<String> chosen) {
    return Arrays.stream(all)
        .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .map(code ->
            new Option(code, reader.say(ConditionWords.named(sort, code)), chosen.contains(code)))
        .toList();
  }

  /** What a further condition could be. */
  List<Option> kinds() {
    return Arrays.stream(Kind.values())
        .map(kind -> new Option(kind.code(), reader.say(kind.title()), false))
        .collect(Collectors.toList());
  }

  private static List<?> list(@org.jspecify.annotations.Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static Map<?, ?> map(@org.jspecify.annotations.Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  /** One condition. */
  record Asked(int n, String kind, String title, String group, List<Box> boxes) {}

  /** One box of it. */
  record Box(
      String name, String label, String unit, Slot.Sort sort, String value, List<Option> options) {}

  /** One choice. */
  record Option(String code, String label, boolean chosen) {}
}
