package firebreak.bench.forecast;

import java.util.Arrays;
import java.util.List;

/** What is learned from: shapes, the number that belongs to each, and the cascade each is from. */
final class Examples {

  private final List<double[]> shapes;
  private final double[] truths;
  private final int[] cascades;

  Examples(List<double[]> shapes, double[] truths, int[] cascades) {
    this.shapes = List.copyOf(shapes);
    this.truths = truths.clone();
    this.cascades = cascades.clone();
  }

  int size() {
    return truths.length;
  }

  List<double[]> shapes() {
    return shapes;
  }

  double truth(int example) {
    return truths[example];
  }

  /** All shapes of a cascade are drawn together. */
  int cascade(int example) {
    return cascades[example];
  }

  int cascades() {
    return Arrays.stream(cascades).max().orElse(-1) + 1;
  }
}
