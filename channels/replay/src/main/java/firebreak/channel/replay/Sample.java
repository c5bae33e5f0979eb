package firebreak.channel.replay;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The first rows of a recording, looked at before its columns are judged.
 *
 * @param headed whether a header line names the columns of every row
 * @param columns in the order in which they were met
 * @param rows at most {@link #MOST_ROWS}, and no more than a few million characters
 * @param broken the first row that could not be read, if one was met
 */
record Sample(
    boolean headed, List<String> columns, List<Item.Row> rows, Optional<Item.Broken> broken) {

  static final int MOST_ROWS = 2_000;
  private static final long MOST_CHARACTERS = 4_000_000;
  private static final int MOST_COLUMNS = 2_000;
  private static final int NAMES_SHOWN = 40;

  static Sample of(Rows source) throws IOException {
    var rows = new ArrayList<Item.Row>();
    Set<String> columns = new LinkedHashSet<>(source.header());
    Optional<Item.Broken> broken = Optional.empty();
    long characters = 0;
    for (int seen = 0; seen < MOST_ROWS && characters < MOST_CHARACTERS; seen++) {
      var item = source.next();
      if (item.isEmpty()) {
        break;
      }
      switch (item.get()) {
        case Item.Row row -> {
          rows.add(row);
          characters += row.values().values().stream().mapToLong(String::length).sum();
          if (columns.size() < MOST_COLUMNS) {
            columns.addAll(row.values().keySet());
          }
        }
        case Item.Broken bad -> broken = broken.or(() -> Optional.of(bad));
      }
    }
    return new Sample(!source.header().isEmpty(), List.copyOf(columns), List.copyOf(rows), broken);
  }

  /** The values of a column that are not blank. */
  List<String> values(String column) {
    return rows.stream()
        .map(row -> row.values().getOrDefault(column, ""))
        .filter(value -> !value.isBlank())
        .toList();
  }

  /** The columns for a message; of very many only the first. */
  String names() {
    var shown = columns.stream().limit(NAMES_SHOWN).collect(Collectors.joining(", "));
    int more = columns.size() - NAMES_SHOWN;
    return "the columns are: " + shown + (more > 0 ? " and " + more + " more" : "");
  }
}
