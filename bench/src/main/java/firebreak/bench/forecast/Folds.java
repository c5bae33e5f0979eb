package firebreak.bench.forecast;

import java.util.Random;
import java.util.stream.IntStream;

/** Parts cascades into those learned from and those judged on. */
final class Folds {

  private static final int FIVE = 5;

  private final int[] foldOf;

  private Folds(int... foldOf) {
    this.foldOf = foldOf;
  }

  /** By chance. */
  static Folds drawn(int cascades, long seed) {
    var random = new Random(seed);
    var order = random.doubles(cascades).toArray();
    var ranks =
        IntStream.range(0, cascades)
            .boxed()
            .sorted((a, b) -> Double.compare(order[a], order[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    return inTurn(ranks);
  }

  /** By the time of the post: each fold is a stretch of years that the others do not know. */
  static Folds byTime(long... ids) {
    return inTurn(
        IntStream.range(0, ids.length)
            .boxed()
            .sorted((a, b) -> Long.compare(ids[a], ids[b]))
            .mapToInt(Integer::intValue)
            .toArray());
  }

  private static Folds inTurn(int... order) {
    var folds = new int[order.length];
    for (int rank = 0; rank < order.length; rank++) {
      folds[order[rank]] = rank * FIVE / order.length;
    }
    return new Folds(folds);
  }

  int number() {
    return FIVE;
  }

  boolean holdsOut(int fold, int cascade) {
    return foldOf[cascade] == fold;
  }
}
