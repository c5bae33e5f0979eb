package firebreak.understand.tone;

/** The weights of one judgement while they are learned, with AdaGrad step sizes. */
final class Head {

  private static final double STEP = 0.15;
  private static final double PLAIN_STEP = 0.05;

  final float[] table;
  private final float[] tableSquares;
  final double[] plain = new double[Features.PLAIN];
  private final double[] plainSquares = new double[Features.PLAIN];
  double bias;
  private double biasSquares;
  private final double decay;

  Head(int buckets, double decay) {
    table = new float[buckets];
    tableSquares = new float[buckets];
    this.decay = decay;
  }

  double score(Example example) {
    double score = bias;
    for (int at = 0; at < plain.length; at++) {
      score += plain[at] * example.plain[at];
    }
    return score
        + sum(example.words()) * example.wordShare()
        + sum(example.pieces()) * example.pieceShare();
  }

  private double sum(int[] buckets) {
    double sum = 0;
    for (int bucket : buckets) {
      sum += table[bucket];
    }
    return sum;
  }

  /** One step against the slope of the loss in the score. */
  void learn(Example example, double slope) {
    learn(example.words(), slope * example.wordShare());
    learn(example.pieces(), slope * example.pieceShare());
    for (int at = 0; at < plain.length; at++) {
      double gradient = slope * example.plain[at];
      plainSquares[at] += gradient * gradient;
      plain[at] -= PLAIN_STEP * gradient / Math.sqrt(plainSquares[at] + 1e-6);
    }
    biasSquares += slope * slope;
    bias -= PLAIN_STEP * slope / Math.sqrt(biasSquares + 1e-6);
  }

  private void learn(int[] buckets, double slope) {
    for (int bucket : buckets) {
      double gradient = slope + decay * table[bucket];
      tableSquares[bucket] += (float) (gradient * gradient);
      table[bucket] -= (float) (STEP * gradient / Math.sqrt(tableSquares[bucket] + 1e-4));
    }
  }
}
