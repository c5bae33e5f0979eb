package firebreak.bench.counts;

import firebreak.bench.counts.Labelled.Window;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder of labelled series, with the scores that published detectors gave to the same rows.
 */
record Folder(Path path) {

  private static final List<String> BRANDS = List.of("AAPL", "CVS", "FB", "KO", "UPS");

  static final List<String> PUBLISHED = List.of("ARTime", "contextOSE", "numenta", "twitterADVec");

  List<Labelled> series() {
    var windows = JsonMapper.shared().readTree(path.resolve("windows.json").toFile());
    return BRANDS.stream().map(brand -> series(brand, windows)).toList();
  }

  private Labelled series(String brand, JsonNode windows) {
    var file = "Twitter_volume_" + brand + ".csv";
    var times = new ArrayList<LocalDateTime>();
    var counts = new ArrayList<Double>();
    for (var cells : cells(path.resolve(file))) {
      times.add(time(cells[0]));
      counts.add(Double.parseDouble(cells[1]));
    }
    var labelled = new ArrayList<Window>();
    windows.get(file).forEach(pair -> labelled.add(window(times, pair)));
    return new Labelled(brand, times, counts, labelled);
  }

  private static Window window(List<LocalDateTime> times, JsonNode pair) {
    var from = time(pair.get(0).asString());
    var until = time(pair.get(1).asString());
    int first = (int) times.stream().filter(at -> at.isBefore(from)).count();
    int behind = (int) times.stream().filter(at -> !at.isAfter(until)).count();
    return new Window(first, behind - 1);
  }

  private static LocalDateTime time(String written) {
    return LocalDateTime.parse(written.substring(0, 19).replace(' ', 'T'));
  }

  Scored published(String detector) {
    return new Scored(
        series().stream()
            .map(series -> new Scored.Rated(series, scores(detector, series.name())))
            .toList());
  }

  private List<Double> scores(String detector, String brand) {
    var file = path.resolve("reference_scores").resolve(detector).resolve(brand + ".csv.gz");
    return cells(file).stream().map(cells -> Double.valueOf(cells[1])).toList();
  }

  private static List<String[]> cells(Path file) {
    try (var bytes = Files.newInputStream(file);
        var plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        var lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(line -> line.split(",", -1)).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(file.toString(), broken);
    }
  }
}
