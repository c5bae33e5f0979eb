package firebreak.channel.replay;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows whose columns hold what somebody asked for; rows that cannot be read pass, to be reported.
 */
record WantedRows(Rows rows, Map<String, String> where) implements Rows {

  @Override
  public List<String> header() {
    return rows.header();
  }

  @Override
  public Optional<Item> next() throws IOException {
    var item = rows.next();
    while (item.isPresent() && item.get() instanceof Item.Row row && !isWanted(row)) {
      item = rows.next();
    }
    return item;
  }

  private boolean isWanted(Item.Row row) {
    return where.entrySet().stream()
        .allMatch(asked ->
            asked
                .getValue()
                .equalsIgnoreCase(row.values().getOrDefault(asked.getKey(), "").strip()));
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
