package firebreak.desk.replaying;

import firebreak.desk.listening.Heard;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts mentions as they come; their order does not matter. */
final class Tally {

  private final ZoneId zone;
  private final Map<Instant, Long> byHour = new TreeMap<>();
  private final Map<String, Long> byLanguage = new HashMap<>();
  private Optional<Instant> first = Optional.empty();
  private Optional<Instant> last = Optional.empty();
  private Optional<Instant> firstHostile = Optional.empty();
  private long mentions;
  private long hostile;

  Tally(ZoneId zone) {
    this.zone = zone;
  }

  void add(Heard heard) {
    var at = heard.mention().at();
    mentions++;
    first = earlier(first, at);
    last = Optional.of(last.filter(known -> known.isAfter(at)).orElse(at));
    byHour.merge(at.atZone(zone).truncatedTo(ChronoUnit.HOURS).toInstant(), 1L, Long::sum);
    byLanguage.merge(heard.reading().language(), 1L, Long::sum);
    if (heard.reading().isHostile()) {
      hostile++;
      firstHostile = earlier(firstHostile, at);
    }
  }

  private static Optional<Instant> earlier(Optional<Instant> known, Instant at) {
    return Optional.of(known.filter(before -> before.isBefore(at)).orElse(at));
  }

  Report.Talk talk() {
    return new Report.Talk(mentions, hostile, period(), firstHostile, languages(), busiestHour());
  }

  private Optional<Report.Period> period() {
    return first.flatMap(from -> last.map(until -> new Report.Period(from, until)));
  }

  /** The most frequent first. */
  private Map<String, Long> languages() {
    var sorted = new LinkedHashMap<String, Long>();
    byLanguage.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  /** The earliest of the busiest. */
  private Optional<Report.BusiestHour> busiestHour() {
    return byHour.entrySet().stream()
        .max(
            Map.Entry.<Instant, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(entry -> new Report.BusiestHour(entry.getKey(), entry.getValue()));
  }
}
