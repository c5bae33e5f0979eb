package firebreak.bench.crises;

import firebreak.bench.crises.Recorded.Said;
import firebreak.bench.crises.Talker.Row;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Recordings of what was said about brands. */
final class Spoken {

  static final DateTimeFormatter CREATED =
      DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss Z yyyy", Locale.US);
  private static final DateTimeFormatter US = DateTimeFormatter.ofPattern("M/d/yy H:mm", Locale.US);

  private Spoken() {}

  /** From the first post that is read as hostile; nothing quiet lies before it. */
  static List<Recorded> target(Path folder) {
    var rows = Table.of(folder.resolve("crisis_target_nasa_2017/tweet_data.csv")).rows();
    var talk = new ArrayList<Said>();
    for (var row : rows) {
      talk.add(Talker.said(stormRow(row, talk.size())));
    }
    var sorted = Talker.inOrder(talk);
    var onset =
        sorted.stream()
            .filter(said -> said.reading().isHostile())
            .findFirst()
            .orElseThrow()
            .mention()
            .at();
    var happening = new Span(onset, sorted.getLast().mention().at().plusSeconds(1));
    return List.of(
        new Recorded("Target", Talker.counted(sorted), sorted, List.of(happening), List.of()));
  }

  private static Row stormRow(Table.Line row, int number) {
    var followers = row.get("followerCount");
    return new Row(
        "storm-" + number,
        row.get("user"),
        followers.matches("\\d+")
            ? OptionalLong.of(Long.parseLong(followers))
            : OptionalLong.empty(),
        row.get("text"),
        LocalDateTime.parse(row.get("time"), US).toInstant(ZoneOffset.UTC),
        Optional.of("viral"));
  }

  static List<Recorded> care(Path folder) {
    var file = folder.resolve("twcs_samples/spotifycares_inbound_support_requests.csv");
    var talk =
        Talker.inOrder(
            Table.of(file).rows().stream().map(Spoken::careRow).map(Talker::said).toList());
    var flares =
        List.of(
            Span.of("2017-10-13T00:00:00Z", "2017-10-21T00:00:00Z"),
            Span.of("2017-11-28T00:00:00Z", "2017-11-30T00:00:00Z"));
    var whole = new Span(october(talk), talk.getLast().mention().at());
    return List.of(
        new Recorded(
            "Spotify", Talker.counted(talk), talk, flares, Counted.between(whole, flares)));
  }

  /** A handful of requests are years older than the rest. */
  private static Instant october(List<Said> talk) {
    var begins = Instant.parse("2017-10-01T00:00:00Z");
    return talk.stream()
        .map(said -> said.mention().at())
        .filter(at -> at.isAfter(begins))
        .findFirst()
        .orElseThrow();
  }

  private static Row careRow(Table.Line row) {
    var answers = row.get("in_response_to_tweet_id").replace(".0", "");
    return new Row(
        row.get("tweet_id"),
        row.get("author_id"),
        OptionalLong.empty(),
        row.get("text"),
        OffsetDateTime.parse(row.get("created_at"), CREATED).toInstant(),
        Optional.of(answers).filter(root -> !root.isEmpty()));
  }

  static List<Recorded> airlines(Path folder) {
    var byAirline = new TreeMap<String, List<Said>>();
    for (var row : Table.of(folder.resolve("airline_us_2015/airline_dev_17-21Feb.csv")).rows()) {
      byAirline
          .computeIfAbsent(row.get("airline"), _ -> new ArrayList<>())
          .add(Talker.said(airlineRow(row)));
    }
    return byAirline.entrySet().stream()
        .map(airline -> quiet(airline.getKey(), Talker.inOrder(airline.getValue())))
        .toList();
  }

  private static Recorded quiet(String brand, List<Said> talk) {
    var whole = new Span(talk.getFirst().mention().at(), talk.getLast().mention().at());
    return new Recorded(brand, Talker.counted(talk), talk, List.of(), List.of(whole));
  }

  private static Row airlineRow(Table.Line row) {
    return new Row(
        row.get("tweet_id"),
        row.get("name"),
        OptionalLong.empty(),
        row.get("text"),
        Instant.parse(row.get("created_at_utc")),
        Optional.empty());
  }
}
