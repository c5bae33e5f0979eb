package firebreak.desk.orders;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How orders are looked up for a brand.
 *
 * @param address a JDBC URL, or a web address with {@code {number}} in it
 * @param user who asks a database; for a web address the name of the header that carries the secret
 * @param query what a database is asked, with {@code :number} in it
 * @param mapping one {@code name = column} or {@code name = /json/pointer} on each line
 */
record OrderSource(
    Kind kind, String address, String user, String query, String mapping, int seconds) {

  static final OrderSource NONE = new OrderSource(Kind.NONE, "", "", "", "", 5);

  /** What is shown, and where it stands in the answer. */
  Map<String, String> mapped() {
    var mapped = new LinkedHashMap<String, String>();
    mapping
        .lines()
        .map(line -> line.split("=", 2))
        .filter(sides -> sides.length == 2 && !sides[0].isBlank() && !sides[1].isBlank())
        .forEach(sides -> mapped.put(sides[0].strip(), sides[1].strip()));
    return mapped;
  }

  /** Where orders are kept. */
  enum Kind {
    NONE,
    SQL,
    REST
  }
}
