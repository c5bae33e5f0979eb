package firebreak.bench.forecast;

import java.util.List;

/**
 * What is learned from: shapes, the number that belongs to each, and the cascade each is from.
 *
 * @param cascades for each shape, so that all shapes of a cascade are drawn together
 */
record Examples(List<double[]> shapes, double[] truths, int[] cascades) {

  int size() {
    return truths.length;
  }
}
