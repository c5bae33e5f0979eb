package firebreak.understand.language;

/**
 * The Huffman tree over labels along which the model decides: frequent labels sit near the root.
 */
final class Tree {

  /*
   * Built as the model's authors build it, or the learned turns would lead to other leaves: labels
   * come sorted by falling frequency, two cursors (next rarest leaf, next inner node) give the two
   * smallest each time. A text's log probability of a label is the sum over the turns to its leaf.
   */

  private static final long UNREACHED = 1_000_000_000_000_000L;

  private final int labels;
  private final int[] left;
  private final int[] right;

  Tree(long[] counts) {
    labels = counts.length;
    int nodes = 2 * labels - 1;
    left = new int[nodes];
    right = new int[nodes];
    var weight = new long[nodes];
    java.util.Arrays.fill(weight, UNREACHED);
    System.arraycopy(counts, 0, weight, 0, labels);
    int leaf = labels - 1;
    int inner = labels;
    for (int node = labels; node < nodes; node++) {
      left[node] = leaf >= 0 && weight[leaf] < weight[inner] ? leaf-- : inner++;
      right[node] = leaf >= 0 && weight[leaf] < weight[inner] ? leaf-- : inner++;
      weight[node] = weight[left[node]] + weight[right[node]];
    }
  }

  /** Log probability per label; {@code turns[n]} is the raw score for turning right at node n. */
  double[] logProbabilities(double[] turns) {
    var at = new double[2 * labels - 1];
    for (int node = 2 * labels - 2; node >= labels; node--) {
      double turn = turns[node - labels];
      double against = softplus(turn);
      at[left[node]] = at[node] - against;
      at[right[node]] = at[node] - (against - turn); // softplus(-x) is softplus(x) - x
    }
    return java.util.Arrays.copyOf(at, labels);
  }

  private static double softplus(double x) {
    return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
  }
}
