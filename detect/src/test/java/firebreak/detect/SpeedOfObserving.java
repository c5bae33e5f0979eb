package firebreak.detect;

import java.lang.management.ManagementFactory;
import java.util.SplittableRandom;

/** Measures mentions per second of processor time; run by hand, prints one line per round. */
public final class SpeedOfObserving {

  private SpeedOfObserving() {}

  public static void main(String[] arguments) {
    for (int round = 0; round < 6; round++) {
      var lines = new Stir(new SplittableRandom(round)).talk(300_000, 2, 0.3);
      var detector = Detector.fresh(Talk.ACME, Talk.SHIPPED);
      long before = processor();
      long signals = lines.stream().mapToLong(line -> line.tell(detector).signals().size()).sum();
      double seconds = (processor() - before) / 1e9;
      System.out.printf(
          "%,.0f mentions per second of one core, %d signals%n", lines.size() / seconds, signals);
    }
  }

  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
