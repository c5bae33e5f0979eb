package firebreak.bench.listening;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;

/** Figures of several rounds, taken in turn so that a busy minute strikes all alike. */
public final class Rounds {

  private static final int WARM_UPS = 4;

  private final List<Measured> all = new ArrayList<>();

  /** One thing that is measured again and again. */
  record Measured(String name, DoubleSupplier once, List<Double> figures) {

    double median() {
      return figures.stream().sorted().toList().get(figures.size() / 2);
    }

    String rounds() {
      return figures.stream()
          .sorted(Comparator.naturalOrder())
          .map(Rounds::written)
          .collect(Collectors.joining(", "));
    }
  }

  Measured add(String name, DoubleSupplier once) {
    var measured = new Measured(name, once, new ArrayList<>());
    all.add(measured);
    return measured;
  }

  /** Some rounds to warm up, until everything is compiled, then so many that count. */
  void run(int rounds) {
    for (int round = 0; round < WARM_UPS; round++) {
      double sum = all.stream().mapToDouble(measured -> measured.once().getAsDouble()).sum();
      if (Double.isNaN(sum)) {
        throw new IllegalStateException("a round that measured nothing");
      }
    }
    for (int round = 0; round < rounds; round++) {
      all.forEach(measured -> measured.figures().add(measured.once().getAsDouble()));
    }
  }

  static String written(double figure) {
    return String.format(Locale.ROOT, figure < 10 ? "%.2f" : "%,.0f", figure);
  }

  /** Processor time of this thread: others on the same machine then hardly matter. */
  public static long processorNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  static double perSecond(long things, long nanos) {
    return things * 1e9 / nanos;
  }
}
