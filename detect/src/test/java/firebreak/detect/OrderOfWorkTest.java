package firebreak.detect;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.BrandId;
import firebreak.model.Mention;
import firebreak.model.Signal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same mentions give the same signals, however the work is cut up. */
class OrderOfWorkTest {

  private static final int BRANDS = 5;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void neither_batches_nor_threads_nor_the_speed_of_hearing_change_a_signal(long seed)
      throws InterruptedException, ExecutionException {
    var lines = talkAboutSeveralBrands(seed);
    var expected = told(lines);
    assertThat(expected).anySatisfy((brand, signals) -> assertThat(signals).isNotEmpty());

    var chance = new SplittableRandom(seed + 100);
    for (int threads : new int[] {1, 2, 7}) {
      assertThat(toldInBatches(heardLater(lines, chance), threads, chance)).isEqualTo(expected);
    }
  }

  private static Map<BrandId, List<Signal>> told(List<Talk.Line> lines) {
    var detectors = detectors();
    var signals = new HashMap<BrandId, List<Signal>>();
    for (var line : lines) {
      var brand = line.mention().brand();
      signals
          .computeIfAbsent(brand, _ -> new ArrayList<>())
          .addAll(line.tell(requireNonNull(detectors.get(brand))).signals());
    }
    return signals;
  }

  /** Batches of any size one after the other; within one, each brand is told by some thread. */
  private static Map<BrandId, List<Signal>> toldInBatches(
      List<Talk.Line> lines, int threads, SplittableRandom chance)
      throws InterruptedException, ExecutionException {
    var detectors = detectors();
    var signals = new HashMap<BrandId, List<Signal>>();
    detectors.keySet().forEach(brand -> signals.put(brand, new ArrayList<>()));
    try (var pool = Executors.newFixedThreadPool(threads)) {
      int from = 0;
      while (from < lines.size()) {
        int until = Math.min(lines.size(), from + 1 + chance.nextInt(400));
        var batch = lines.subList(from, until);
        var work = new ArrayList<Future<?>>();
        detectors.forEach((brand, detector) ->
            work.add(
                pool.submit(
                    () -> tell(batch, brand, detector, requireNonNull(signals.get(brand))))));
        for (var done : work) {
          done.get();
        }
        from = until;
      }
    }
    return signals;
  }

  private static void tell(
      List<Talk.Line> batch, BrandId brand, Detector detector, List<Signal> signals) {
    for (var line : batch) {
      if (line.mention().brand().equals(brand)) {
        signals.addAll(line.tell(detector).signals());
      }
    }
  }

  /**
   * A paced replay hears a post when it is due, a fast one at once: after it was posted, anyhow.
   */
  private static List<Talk.Line> heardLater(List<Talk.Line> lines, SplittableRandom chance) {
    return lines.stream()
        .map(line -> {
          var said = line.mention();
          var heardAt = said.heardAt().plusMillis(chance.nextLong(10_000_000));
          return new Talk.Line(
              new Mention(said.brand(), said.post(), said.watches(), heardAt), line.reading());
        })
        .toList();
  }

  private static Map<BrandId, Detector> detectors() {
    var detectors = new HashMap<BrandId, Detector>();
    IntStream.range(0, BRANDS)
        .mapToObj(i -> new BrandId("brand" + i))
        .forEach(brand -> detectors.put(brand, Detector.fresh(brand, Talk.SHIPPED)));
    return detectors;
  }

  private static List<Talk.Line> talkAboutSeveralBrands(long seed) {
    var chance = new SplittableRandom(seed);
    var stir = new Stir(chance);
    var lines = new ArrayList<Talk.Line>();
    lines.addAll(stir.talk(3_000, 300, 0.2));
    lines.addAll(stir.talk(1_500, 4, 0.7));
    return lines.stream()
        .map(line -> {
          var said = line.mention();
          var brand = new BrandId("brand" + Math.min(BRANDS - 1, chance.nextInt(2 * BRANDS)));
          return new Talk.Line(
              new Mention(brand, said.post(), said.watches(), said.heardAt()), line.reading());
        })
        .toList();
  }
}
