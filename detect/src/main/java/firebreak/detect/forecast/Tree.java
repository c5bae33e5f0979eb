package firebreak.detect.forecast;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** A question about a shape with two ways on, or an answer. */
public sealed interface Tree {

  double of(double[] shape);

  /** The tree in prefix order: {@code 3<0.25} is a question, a bare number an answer. */
  String written();

  /** Adds up what several trees say. */
  static double sum(List<Tree> trees, double[] shape) {
    double sum = 0;
    for (var tree : trees) {
      sum += tree.of(shape);
    }
    return sum;
  }

  /** Reads what {@link #written()} wrote. */
  static Tree read(Iterator<String> words) {
    var word = words.next();
    int sign = word.indexOf('<');
    if (sign < 0) {
      return new Answer(Double.parseDouble(word));
    }
    int asked = Integer.parseInt(word.substring(0, sign));
    double limit = Double.parseDouble(word.substring(sign + 1));
    return new Question(asked, limit, read(words), read(words));
  }

  /**
   * A question.
   *
   * @param asked which number of the shape
   * @param below the way on when it is smaller than the limit
   */
  record Question(int asked, double limit, Tree below, Tree above) implements Tree {

    @Override
    public double of(double[] shape) {
      return (shape[asked] < limit ? below : above).of(shape);
    }

    @Override
    public String written() {
      return String.format(Locale.ROOT, "%d<%.4f ", asked, limit)
          + below.written()
          + " "
          + above.written();
    }
  }

  /** An answer. */
  record Answer(double value) implements Tree {

    @Override
    public double of(double[] shape) {
      return value;
    }

    @Override
    public String written() {
      return String.format(Locale.ROOT, "%.4f", value);
    }
  }
}
