package firebreak.detect.watch;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How long the terms are of which only the beginning is known, each length with how many. */
final class OpenLengths {

  private final SortedMap<Integer, Integer> terms;
  private final int[] ascending;

  private OpenLengths(SortedMap<Integer, Integer> terms) {
    this.terms = terms;
    ascending = terms.keySet().stream().mapToInt(Integer::intValue).toArray();
  }

  static OpenLengths none() {
    return new OpenLengths(new TreeMap<>());
  }

  /**
   * These with others.
   *
   * @param more terms of each length; fewer where negative
   */
  OpenLengths with(Map<Integer, Integer> more) {
    if (more.isEmpty()) {
      return this;
    }
    var all = new TreeMap<>(terms);
    more.forEach((length, count) -> all.merge(length, count, Integer::sum));
    all.values().removeIf(count -> count <= 0);
    return new OpenLengths(all);
  }

  int[] ascending() {
    return ascending;
  }
}
