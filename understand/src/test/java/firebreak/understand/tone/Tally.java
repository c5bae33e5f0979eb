package firebreak.understand.tone;

/** Counts what was said against what is true, for three classes. */
final class Tally {

  private final int[][] counts = new int[3][3];
  private final int classes;

  Tally(int classes) {
    this.classes = classes;
  }

  void add(int truth, int said) {
    counts[truth][said]++;
  }

  int rows() {
    int rows = 0;
    for (int truth = 0; truth < classes; truth++) {
      rows += of(truth);
    }
    return rows;
  }

  private int of(int truth) {
    return counts[truth][0] + counts[truth][1] + counts[truth][2];
  }

  double recall(int truth) {
    return (double) counts[truth][truth] / Math.max(1, of(truth));
  }

  double precision(int said) {
    int all = counts[0][said] + counts[1][said] + counts[2][said];
    return (double) counts[said][said] / Math.max(1, all);
  }

  private double f1(int label) {
    double sum = precision(label) + recall(label);
    return sum == 0 ? 0 : 2 * precision(label) * recall(label) / sum;
  }

  double macroRecall() {
    return mean(this::recall);
  }

  double macroF1() {
    return mean(this::f1);
  }

  private double mean(java.util.function.IntToDoubleFunction figure) {
    double sum = 0;
    int present = 0;
    for (int label = 0; label < classes; label++) {
      if (of(label) > 0) {
        sum += figure.applyAsDouble(label);
        present++;
      }
    }
    return sum / Math.max(1, present);
  }
}
