package firebreak.bench.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Shapes with each number replaced by the place it has among all. */
final class Binned {

  private final byte[][] bins;
  private final double[][] limits;

  private Binned(byte[][] bins, double[][] limits) {
    this.bins = bins;
    this.limits = limits;
  }

  static Binned of(List<double[]> shapes, int most) {
    int numbers = shapes.getFirst().length;
    var limits = new double[numbers][];
    var bins = new byte[numbers][shapes.size()];
    for (int number = 0; number < numbers; number++) {
      limits[number] = limits(shapes, number, most);
      for (int shape = 0; shape < shapes.size(); shape++) {
        int at = Arrays.binarySearch(limits[number], Math.nextUp(shapes.get(shape)[number]));
        bins[number][shape] = (byte) (at < 0 ? -at - 1 : at);
      }
    }
    return new Binned(bins, limits);
  }

  private static double[] limits(List<double[]> shapes, int number, int most) {
    var sorted = shapes.stream().mapToDouble(shape -> shape[number]).sorted().toArray();
    return IntStream.range(1, most)
        .mapToDouble(cut -> rounded(sorted[(int) ((long) cut * sorted.length / most)]))
        .distinct()
        .toArray();
  }

  /** As it is written, so that the trees which are read ask the same as those which were grown. */
  private static double rounded(double limit) {
    return Math.round(limit * 1e4) / 1e4;
  }

  int numbers() {
    return limits.length;
  }

  int bins(int number) {
    return limits[number].length + 1;
  }

  int bin(int shape, int number) {
    return bins[number][shape];
  }

  /** A number below this limit has at most this bin. */
  double limit(int number, int bin) {
    return limits[number][bin];
  }
}
