package firebreak.bench.crises;

import firebreak.bench.crises.Recorded.Said;
import firebreak.bench.crises.Talker.Row;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.databind.json.JsonMapper;

/** Disasters whose minute is known, in posts of which a part still has its words. */
final class Disasters {

  private static final Duration COUNTS_AS_EARLY = Duration.ofDays(1);

  private Disasters() {}

  static List<Recorded> all(Path folder) {
    var home = folder.resolve("crisislex_onset");
    var times = JsonMapper.shared().readTree(home.resolve("event_times.json").toFile());
    return times.propertyNames().stream()
        .sorted()
        .map(name ->
            one(
                home.resolve(name),
                Instant.parse(times.get(name).get("event_time_utc").asString())))
        .toList();
  }

  private static Recorded one(Path home, Instant onset) {
    var name = String.valueOf(home.getFileName());
    var words = words(home.resolve(name + "-tweets_labeled.csv"));
    var talk =
        Talker.inOrder(
            Table.of(home.resolve(name + "-tweetids_entire_period.csv")).rows().stream()
                .map(row -> said(row, words))
                .filter(said -> said.mention().at().isAfter(onset.minus(COUNTS_AS_EARLY)))
                .filter(said -> said.mention().at().isBefore(onset.plus(COUNTS_AS_EARLY)))
                .toList());
    var happening = new Span(onset, onset.plus(COUNTS_AS_EARLY));
    return new Recorded(name, Talker.counted(talk), talk, List.of(happening), List.of());
  }

  private static Map<String, String> words(Path file) {
    var words = new HashMap<String, String>();
    for (var row : Table.of(file).rows()) {
      words.put(row.get("Tweet ID"), row.get("Tweet Text"));
    }
    return words;
  }

  /** The author is not recorded, so everybody is taken for somebody else. */
  private static Said said(Table.Line row, Map<String, String> words) {
    var id = row.get("Tweet-ID");
    var at = OffsetDateTime.parse(row.get("Timestamp"), Spoken.CREATED).toInstant();
    return Talker.said(
        new Row(id, id, OptionalLong.empty(), words.getOrDefault(id, ""), at, Optional.empty()));
  }
}
