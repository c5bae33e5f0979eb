package firebreak.channel.replay;

import firebreak.channel.Storable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which column of a recording holds which field.
 *
 * @param columns the column of each field that has one
 * @param told the fields that the user spoke about; all others were guessed
 * @param unseen fields of our own format that the first rows did not have but later ones may
 * @param notes whatever else was guessed or left aside, one sentence each
 */
public record Mapping(
    Map<Field, String> columns, Set<Field> told, Set<Field> unseen, List<String> notes) {

  private static final Set<String> ABSENT =
      Set.of("NA", "N/A", "NaN", "nan", "null", "NULL", "None", "NaT");

  public Mapping {
    columns = Map.copyOf(columns);
    told = Set.copyOf(told);
    unseen = Set.copyOf(unseen);
    notes = List.copyOf(notes);
  }

  /** Several lines for a person: every field with its column, and what was guessed. */
  public String describe() {
    var lines = new ArrayList<String>();
    for (var field : Field.values()) {
      var column = columns.get(field);
      if (column != null && !unseen.contains(field)) {
        lines.add(field.key() + " <- " + column + (told.contains(field) ? "" : "  (guessed)"));
      }
    }
    lines.addAll(notes);
    return String.join("\n", lines);
  }

  boolean has(Field field) {
    return columns.containsKey(field);
  }

  /** The values of a row by field, made storable; blank ones are left out. */
  EnumMap<Field, String> pick(Map<String, String> row) {
    var values = new EnumMap<Field, String>(Field.class);
    columns.forEach((field, column) -> {
      var value = row.getOrDefault(column, "");
      if (!isAbsent(field, value)) {
        values.put(field, Storable.text(value));
      }
    });
    return values;
  }

  /** Tables exported by programs write absence as a word. */
  private static boolean isAbsent(Field field, String value) {
    return value.isBlank()
        || (field != Field.TEXT && field != Field.TITLE && ABSENT.contains(value.strip()));
  }

  Mapping withNotes(List<String> more) {
    var all = new ArrayList<>(notes);
    all.addAll(more);
    return new Mapping(columns, told, unseen, all);
  }
}
