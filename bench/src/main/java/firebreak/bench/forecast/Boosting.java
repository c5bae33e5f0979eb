package firebreak.bench.forecast;

import firebreak.detect.forecast.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Grows trees that together tell a quantile. */
final class Boosting {

  /*
   * Gradient boosting (Friedman 2001) of the pinball loss: each tree is grown on the direction in
   * which the examples still lie, and each of its leaves answers with the quantile of what is left
   * there, times a small rate. A tree sees a random half of the cascades and four in ten of the
   * numbers (Friedman 2002, stochastic boosting). Limits are looked for among the quantiles of a
   * number only. Chance comes from the generator, so the same examples give the same trees.
   */

  /**
   * How to grow.
   *
   * @param leaves of a tree
   * @param smallest examples that a leaf needs
   */
  record Care(int trees, int leaves, double rate, int smallest) {}

  private static final double NUMBERS_SEEN = 0.4;
  private static final int PACE = 48;

  private final Examples examples;
  private final double quantile;
  private final Care care;
  private final Binned binned;
  private final double[] said;

  Boosting(Examples examples, double quantile, Care care) {
    this.examples = examples;
    this.quantile = quantile;
    this.care = care;
    binned = Binned.of(examples.shapes(), PACE);
    said = new double[examples.size()];
  }

  List<Tree> grow(RandomGenerator random) {
    var all = IntStream.range(0, examples.size()).toArray();
    var grown = new ArrayList<Tree>();
    grown.add(new Tree.Answer(left(all)));
    add(grown.getFirst());
    for (int tree = 0; tree < care.trees(); tree++) {
      var next = new Growing(random).grow();
      grown.add(next);
      add(next);
    }
    return grown;
  }

  private void add(Tree tree) {
    for (int example = 0; example < said.length; example++) {
      said[example] += tree.of(examples.shapes().get(example));
    }
  }

  /** The quantile of what is left to say about these examples. */
  private double left(int[] some) {
    var left = new double[some.length];
    for (int i = 0; i < some.length; i++) {
      left[i] = examples.truth(some[i]) - said[some[i]];
    }
    Arrays.sort(left);
    double at = quantile * (left.length - 1);
    int below = (int) at;
    int above = Math.min(left.length - 1, below + 1);
    return left[below] + (at - below) * (left[above] - left[below]);
  }

  /** One tree being grown, the most useful question first. */
  private final class Growing {

    private final int[] asked;
    private final int[] sample;

    Growing(RandomGenerator random) {
      int cascades = examples.cascades();
      var drawn = new boolean[cascades];
      for (int cascade = 0; cascade < cascades; cascade++) {
        drawn[cascade] = random.nextBoolean();
      }
      sample =
          IntStream.range(0, examples.size())
              .filter(example -> drawn[examples.cascade(example)])
              .toArray();
      asked =
          IntStream.range(0, binned.numbers())
              .filter(_ -> random.nextDouble() < NUMBERS_SEEN)
              .toArray();
    }

    Tree grow() {
      var root = new Leaf(sample);
      var leaves = new ArrayList<Leaf>(List.of(root));
      while (leaves.size() < care.leaves()) {
        var best = leaves.stream().max((a, b) -> Double.compare(a.gain, b.gain)).orElseThrow();
        if (best.gain <= 0) {
          break;
        }
        var fork = best.split();
        leaves.remove(best);
        leaves.add(fork.below());
        leaves.add(fork.above());
      }
      return root.tree();
    }

    private record Fork(Growing.Leaf below, Growing.Leaf above) {}

    private final class Leaf {

      private final int[] some;
      private double gain;
      private int number;
      private int bin;
      private Optional<Fork> fork = Optional.empty();

      Leaf(int[] some) {
        this.some = some;
        for (int one : asked) {
          look(one);
        }
      }

      private void look(int one) {
        var sums = new double[binned.bins(one)];
        var counts = new int[sums.length];
        double all = 0;
        for (int example : some) {
          double way = examples.truth(example) > said[example] ? quantile : quantile - 1;
          sums[binned.bin(example, one)] += way;
          counts[binned.bin(example, one)]++;
          all += way;
        }
        double sum = 0;
        int count = 0;
        for (int cut = 0; cut < sums.length - 1; cut++) {
          sum += sums[cut];
          count += counts[cut];
          int rest = some.length - count;
          if (count >= care.smallest() && rest >= care.smallest()) {
            double worth = square(sum, count) + square(all - sum, rest) - square(all, some.length);
            if (worth > gain) {
              gain = worth;
              number = one;
              bin = cut;
            }
          }
        }
      }

      private static double square(double sum, int count) {
        return sum * sum / count;
      }

      Fork split() {
        var low =
            Arrays.stream(some).filter(example -> binned.bin(example, number) <= bin).toArray();
        var high =
            Arrays.stream(some).filter(example -> binned.bin(example, number) > bin).toArray();
        var split = new Fork(new Leaf(low), new Leaf(high));
        fork = Optional.of(split);
        return split;
      }

      Tree tree() {
        return fork.<Tree>map(ways ->
                new Tree.Question(
                    number, binned.limit(number, bin), ways.below().tree(), ways.above().tree()))
            .orElseGet(() -> new Tree.Answer(care.rate() * left(some)));
      }
    }
  }
}
