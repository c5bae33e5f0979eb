package firebreak.detect.watch;

import java.util.Map;
import java.util.TreeMap;

/** How long the terms are of which only the beginning is known, each length with how many. */
record OpenLengths(Map<Integer, Integer> terms, int[] ascending) {

  static OpenLengths none() {
    return new OpenLengths(Map.of(), new int[0]);
  }

  OpenLengths with(Map<Integer, Integer> more) {
    if (more.isEmpty()) {
      return this;
    }
    var all = new TreeMap<>(terms);
    more.forEach((length, count) -> all.merge(length, count, Integer::sum));
    all.values().removeIf(count -> count <= 0);
    return new OpenLengths(
        Map.copyOf(all), all.keySet().stream().mapToInt(Integer::intValue).toArray());
  }
}
