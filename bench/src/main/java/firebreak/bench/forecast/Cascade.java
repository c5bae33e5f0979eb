package firebreak.bench.forecast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.json.JsonMapper;

/** A recorded cascade: the minutes at which a post was passed on, until nobody did any more. */
final class Cascade {

  private final long id;
  private final double[] minutes;

  Cascade(long id, double... minutes) {
    this.id = id;
    this.minutes = minutes.clone();
  }

  /** Of the post; later posts have larger ones. */
  long id() {
    return id;
  }

  double[] minutes() {
    return minutes.clone();
  }

  static List<Cascade> read(Path file) {
    try (var bytes = Files.newInputStream(file);
        var plain = new GZIPInputStream(bytes);
        var lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      return lines.lines().map(Cascade::of).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(file.toString(), broken);
    }
  }

  private static Cascade of(String line) {
    var read = JsonMapper.shared().readTree(line);
    var minutes = read.get("minutes");
    return new Cascade(
        Long.parseLong(read.get("id").asString()),
        StreamSupport.stream(minutes.spliterator(), false)
            .mapToDouble(minute -> Math.max(0, minute.asDouble()))
            .sorted()
            .toArray());
  }

  int size() {
    return minutes.length;
  }

  /** How many had come until this minute. */
  int until(double minute) {
    return (int) DoubleStream.of(minutes).filter(at -> at <= minute).count();
  }

  /** Most within a stretch of so many minutes that lies between two moments. */
  double busiest(double from, double until, double stretch) {
    int most = 0;
    int first = 0;
    for (int last = 0; last < minutes.length && minutes[last] <= until; last++) {
      while (minutes[first] < from || minutes[first] < minutes[last] - stretch) {
        if (first == last) {
          break;
        }
        first++;
      }
      most = minutes[last] < from ? most : Math.max(most, last - first + 1);
    }
    return most;
  }

  /** Each event kept with this chance: the same cascade, as a smaller crowd would have made it. */
  Cascade thinned(double share, RandomGenerator random) {
    return new Cascade(
        id, DoubleStream.of(minutes).filter(_ -> random.nextDouble() < share).toArray());
  }
}
