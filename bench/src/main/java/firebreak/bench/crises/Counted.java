package firebreak.bench.crises;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Recordings that hold counts and no words. */
final class Counted {

  private static final Duration ROW = Duration.ofMinutes(5);
  private static final Duration DAY = Duration.ofDays(1);

  /** As the benchmark's own scorers do: in the first part of a series a detector may learn. */
  private static final double LEARNING = 0.15;

  private static final int LONGEST_LEARNING = 750;

  private Counted() {}

  static List<Recorded> fiveBrands(Path folder) {
    var home = folder.resolve("nab_realtweets");
    var windows = JsonMapper.shared().readTree(home.resolve("windows.json").toFile());
    return windows.propertyNames().stream()
        .sorted()
        .map(file -> labelled(file, Table.of(home.resolve(file)), windows.get(file)))
        .toList();
  }

  private static Recorded labelled(String file, Table table, JsonNode windows) {
    var rows = table.rows();
    var begins = time(rows.getFirst().get("timestamp"));
    var ends = time(rows.getLast().get("timestamp")).plus(ROW);
    var series = Series.over(new Span(begins, ends), ROW);
    for (var row : rows) {
      series.add(time(row.get("timestamp")), (long) Double.parseDouble(row.get("value")), 0);
    }
    var happenings = new ArrayList<Span>();
    windows.forEach(pair ->
        happenings.add(
            new Span(time(pair.get(0).asString()), time(pair.get(1).asString()).plus(ROW))));
    long learning = (long) Math.min(LEARNING * rows.size(), LONGEST_LEARNING);
    var quiet = between(new Span(begins.plus(ROW.multipliedBy(learning)), ends), happenings);
    return new Recorded(file, series.summed(), List.of(), happenings, quiet);
  }

  /** What of a stretch lies outside the happenings, which are in order. */
  static List<Span> between(Span whole, List<Span> happenings) {
    var quiet = new ArrayList<Span>();
    var from = whole.from();
    for (var happening : happenings) {
      if (happening.from().isAfter(from)) {
        quiet.add(new Span(from, happening.from()));
      }
      from = happening.until().isAfter(from) ? happening.until() : from;
    }
    if (whole.until().isAfter(from)) {
      quiet.add(new Span(from, whole.until()));
    }
    return quiet;
  }

  private static Instant time(String written) {
    return LocalDateTime.parse(written.substring(0, 19).replace(' ', 'T'))
        .toInstant(ZoneOffset.UTC);
  }

  /** A day's count is known when the day is over, so the day of the filing ends after 1,440. */
  static List<Recorded> bankruptcies(Path folder) {
    var byBrand = new TreeMap<String, Map<Integer, Long>>();
    for (var row :
        Table.of(folder.resolve("brand_bankruptcy_mentions/mention_freq_dev.csv")).rows()) {
      byBrand
          .computeIfAbsent(row.get("company"), _ -> new TreeMap<>())
          .put(day(row), (long) Double.parseDouble(row.get("freq")));
    }
    return byBrand.entrySet().stream()
        .map(brand -> daily(brand.getKey(), brand.getValue()))
        .toList();
  }

  private static int day(Table.Line row) {
    return (int) Double.parseDouble(row.get("number"));
  }

  private static Recorded daily(String brand, Map<Integer, Long> counts) {
    var filing = LocalDate.of(2020, 1, 31).atStartOfDay().toInstant(ZoneOffset.UTC);
    var whole = new Span(filing.minus(DAY.multipliedBy(30)), filing.plus(DAY.multipliedBy(31)));
    var series = Series.over(whole, DAY);
    counts.forEach((day, count) -> series.add(filing.plus(DAY.multipliedBy(day)), count, 0));
    var happening = new Span(filing, filing.plus(DAY.multipliedBy(3)).plusSeconds(1));
    var quiet = new Span(whole.from(), filing.minus(DAY.multipliedBy(7)));
    return new Recorded(brand, series.summed(), List.of(), List.of(happening), List.of(quiet));
  }
}
