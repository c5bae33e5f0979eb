package firebreak.bench.crises;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How early and how quiet one rule was over the brands of one recording. */
final class Outcome {

  private static final Duration ONE_EPISODE = Duration.ofHours(1);

  private final List<Long> minutes = new ArrayList<>();
  private int happenings;
  private int falseSignals;
  private double weeks;

  static Outcome of(Rule rule, List<Recorded> brands) {
    var outcome = new Outcome();
    brands.forEach(recorded -> outcome.add(recorded, rule.alerts(recorded)));
    return outcome;
  }

  void add(Recorded recorded, List<Instant> alerts) {
    for (var happening : recorded.happenings()) {
      happenings++;
      alerts.stream()
          .filter(happening::holds)
          .findFirst()
          .ifPresent(first -> minutes.add(Duration.between(happening.from(), first).toMinutes()));
    }
    for (var span : recorded.quiet()) {
      weeks += span.weeks();
      falseSignals += episodes(alerts.stream().filter(span::holds).toList());
    }
  }

  /** What follows within an hour is not told as another. */
  private static int episodes(List<Instant> alerts) {
    int episodes = 0;
    var last = Instant.MIN;
    for (var at : alerts) {
      episodes += Duration.between(last, at).compareTo(ONE_EPISODE) > 0 ? 1 : 0;
      last = at;
    }
    return episodes;
  }

  int found() {
    return minutes.size();
  }

  double falseSignalsPerWeek() {
    return weeks > 0 ? falseSignals / weeks : 0;
  }

  /** The median of the delays, the lower of two; absent ones are not among them. */
  String minutesToFirst() {
    if (minutes.isEmpty()) {
      return "–";
    }
    var sorted = minutes.stream().sorted().toList();
    long median = sorted.get((sorted.size() - 1) / 2);
    return sorted.size() == 1
        ? Long.toString(median)
        : median + " (" + sorted.getFirst() + " to " + sorted.getLast() + ")";
  }

  String row(String name) {
    return "| %s | %s | %s | %s |"
        .formatted(
            name,
            happenings == 0 ? "" : found() + " of " + happenings,
            happenings == 0 ? "" : minutesToFirst(),
            weeks == 0 ? "" : String.format(Locale.ROOT, "%.2f", falseSignalsPerWeek()));
  }
}
