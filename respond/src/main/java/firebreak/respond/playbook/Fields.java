package firebreak.respond.playbook;

import firebreak.respond.wording.Bilingual;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields below one heading of a written playbook, each said once. */
final class Fields {

  private final Line opened;
  private final Set<String> known;
  private final Map<String, Line> inherited;
  private final Map<String, Line> said = new HashMap<>();

  Fields(Line opened, Set<String> known, Map<String, Line> inherited) {
    this.opened = opened;
    this.known = Set.copyOf(known);
    this.inherited = Map.copyOf(inherited);
  }

  void read(Line line) {
    if (!known.contains(line.field())) {
      throw line.wrong(
          "“" + line.field() + "” does not belong to “" + opened.field() + "”",
          "„" + line.field() + "” nie należy do „" + opened.field() + "”");
    }
    if (said.put(line.field(), line) != null) {
      throw line.wrong(
          "“" + line.field() + "” was said before", "pole „" + line.field() + "” już było");
    }
  }

  Optional<Line> find(String field) {
    return Optional.ofNullable(said.get(field)).or(() -> Optional.ofNullable(inherited.get(field)));
  }

  Line need(String field) {
    return find(field)
        .orElseThrow(() ->
            opened.wrong(
                "“" + opened.said() + "” has no “" + field + "”",
                "„" + opened.said() + "” nie ma pola „" + field + "”"));
  }

  /** What a field says in both languages. */
  Bilingual both(String field) {
    var english = need((field + " en").strip());
    var polish = need((field + " pl").strip());
    return new Bilingual(english.said(), polish.said());
  }

  /** Everything that was said, also before. */
  Map<String, Line> all() {
    var all = new HashMap<>(inherited);
    all.putAll(said);
    return all;
  }

  /** The value of an enum that a line names, such as {@code care-lead}. */
  static <E extends Enum<E>> E named(Line line, E[] values) {
    return Arrays.stream(values)
        .filter(value -> written(value).equals(line.said().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> line.unknown(Arrays.stream(values).map(Fields::written).toArray()));
  }

  static String written(Enum<?> value) {
    return value.name().replace('_', '-').toLowerCase(Locale.ROOT);
  }
}
