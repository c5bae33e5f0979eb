package firebreak.respond.reach;

import java.util.List;

/**
 * What an answer does to the talk that is still to come.
 *
 * @param times as a multiple, with its range
 * @param answers how many earlier answers it rests on; 0 when it is the shipped prior
 */
public record Influence(Range times, int answers) {

  /*
   * From three earlier answers on their logarithms are pooled by random effects (DerSimonian and
   * Laird 1986): answers differ from each other by more than their counting errors, and that
   * difference belongs into the range for the next one. Before that a prior holds. It is a shipped
   * default and not measured: no change in the middle, half to double in 80 of 100 cases. It leans
   * nowhere because published work reports both directions, answers that contain a firestorm and
   * answers that feed it (Herhausen et al. 2019, Journal of Marketing 83).
   */

  static final int FEWEST = 3;
  static final double NORMAL_80 = 1.2816;

  public static final String PRIOR_SOURCE =
      "Shipped default, not measured; Herhausen et al. (2019) report answers in both directions";

  private static final Influence PRIOR = new Influence(new Range(1, 0.5, 2), 0);

  /** By what followed earlier answers, or the prior while there are too few. */
  static Influence of(List<Earlier> earlier) {
    if (earlier.size() < FEWEST) {
      return PRIOR;
    }
    double between = betweenAnswers(earlier);
    double weights = 0;
    double sum = 0;
    for (var one : earlier) {
      double weight = 1 / (one.variance() + between);
      weights += weight;
      sum += weight * one.logTimes();
    }
    double middle = sum / weights;
    double margin = NORMAL_80 * Math.sqrt(between + 1 / weights);
    return new Influence(
        new Range(Math.exp(middle), Math.exp(middle - margin), Math.exp(middle + margin)),
        earlier.size());
  }

  /** By how much answers differ from each other beyond chance, as a variance. */
  private static double betweenAnswers(List<Earlier> earlier) {
    double weights = 0;
    double squares = 0;
    double sum = 0;
    for (var one : earlier) {
      double weight = 1 / one.variance();
      weights += weight;
      squares += weight * weight;
      sum += weight * one.logTimes();
    }
    double middle = sum / weights;
    double unrest = 0;
    for (var one : earlier) {
      double apart = one.logTimes() - middle;
      unrest += apart * apart / one.variance();
    }
    double scale = weights - squares / weights;
    return Math.max(0, (unrest - (earlier.size() - 1)) / scale);
  }

  public boolean isPrior() {
    return answers == 0;
  }

  /** How wide the logarithm is spread, as one standard deviation. */
  double spread() {
    return Math.log(times.high() / times.low()) / (2 * NORMAL_80);
  }
}
