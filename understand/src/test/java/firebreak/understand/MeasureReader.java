package firebreak.understand;

import firebreak.model.Reading;
import firebreak.understand.tone.Csv;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Reads whole recordings of real posts and prints what was read in them, and how fast. */
public final class MeasureReader {

  private final Reader reader = Reader.standard();
  private final Path data;

  private MeasureReader(Path data) {
    this.data = data;
  }

  /** Argument: the folder with the data sets. */
  public static void main(String[] folders) throws IOException {
    long start = System.nanoTime();
    var measure = new MeasureReader(Path.of(folders[0]));
    System.out.printf("loaded in %d ms%n", (System.nanoTime() - start) / 1_000_000);
    measure.storm();
    measure.care();
    measure.airlines();
    measure.polish();
    measure.speed();
  }

  private List<Map<String, String>> rows(String file) throws IOException {
    return Csv.read(data.resolve(file));
  }

  private Reading read(Map<String, String> row) {
    return reader.read(row.getOrDefault("text", ""), Optional.empty());
  }

  private void storm() throws IOException {
    Map<String, Set<String>> negativeAuthors = new TreeMap<>();
    var readings = new ArrayList<Reading>();
    for (var row : rows("crisis_target_nasa_2017/tweet_data.csv")) {
      var reading = read(row);
      readings.add(reading);
      var time = row.getOrDefault("time", "");
      if (reading.isNegative() && time.startsWith("6/12/17")) {
        negativeAuthors
            .computeIfAbsent(hour(time), _ -> new HashSet<>())
            .add(row.getOrDefault("user", ""));
      }
    }
    print("viral post about a retailer, June 2017", readings);
    negativeAuthors.forEach(
        (hour, authors) -> System.out.print("  " + hour + "h " + authors.size()));
    System.out.println(" negative authors on 12 June");
  }

  private static String hour(String time) {
    var clock = time.substring(time.indexOf(' ') + 1);
    var hour = clock.substring(0, clock.indexOf(':'));
    return hour.length() == 1 ? "0" + hour : hour;
  }

  private void care() throws IOException {
    var readings =
        rows("twcs_samples/spotifycares_inbound_support_requests.csv").stream()
            .map(this::read)
            .toList();
    print("requests to a music service's care account", readings);
  }

  private void airlines() throws IOException {
    Map<String, List<Reading>> byLabel = new TreeMap<>();
    for (var row : rows("airline_us_2015/airline_dev_17-21Feb.csv")) {
      byLabel
          .computeIfAbsent(row.getOrDefault("airline_sentiment", ""), _ -> new ArrayList<>())
          .add(read(row));
    }
    byLabel.forEach((label, readings) -> print("airlines, labelled " + label, readings));
  }

  private void polish() throws IOException {
    for (var file :
        List.of("pl_poleval2019_task6/train", "pl_twitter_sentiment_mozetic/pl_dev80")) {
      print(file, rows(file + ".csv").stream().map(this::read).toList());
    }
  }

  private static void print(String name, List<Reading> readings) {
    System.out.printf(
        "%s: %d posts; negative %.3f, positive %.3f, complaint %.3f, hostile %.3f, vulgar %.3f%n",
        name,
        readings.size(),
        share(readings, Reading::isNegative),
        share(readings, reading -> reading.sentiment() > 0.2),
        share(readings, Reading::isComplaint),
        share(readings, Reading::isHostile),
        share(readings, Reading::vulgar));
    Map<String, Integer> counts = new HashMap<>();
    for (var reading : readings) {
      reading.harms().forEach(harm -> counts.merge(harm.name(), 1, Integer::sum));
      counts.merge(reading.language(), 1, Integer::sum);
    }
    counts.values().removeIf(count -> count < 5);
    System.out.println("  " + new TreeMap<>(counts));
  }

  private static double share(List<Reading> readings, Predicate<Reading> what) {
    return (double) readings.stream().filter(what).count() / Math.max(1, readings.size());
  }

  private void speed() throws IOException {
    var posts =
        rows("airline_us_2015/airline_dev_17-21Feb.csv").stream()
            .map(row -> row.getOrDefault("text", ""))
            .toList();
    for (int round = 0; round < 6; round++) {
      long start = System.nanoTime();
      double sum = 0;
      for (var post : posts) {
        sum += reader.read(post, Optional.empty()).sentiment();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          "%.0f posts/s (mean sentiment %.2f)%n", posts.size() / seconds, sum / posts.size());
    }
  }
}
