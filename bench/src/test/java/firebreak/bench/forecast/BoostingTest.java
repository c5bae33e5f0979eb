package firebreak.bench.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import firebreak.bench.forecast.Boosting.Care;
import firebreak.detect.forecast.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BoostingTest {

  private static final Care CARE = new Care(100, 6, 0.1, 20);

  @Test
  void learns_where_a_quantile_lies_and_how_it_depends_on_what_is_known() {
    var high = grown(0.9, 1);
    var low = grown(0.1, 1);

    // told is x plus an even chance between 0 and 1 + x
    assertThat(Tree.sum(high, new double[] {0.5, 0})).isCloseTo(0.5 + 0.9 * 1.5, within(0.15));
    assertThat(Tree.sum(low, new double[] {0.5, 0})).isCloseTo(0.5 + 0.1 * 1.5, within(0.15));
    assertThat(Tree.sum(high, new double[] {1.9, 0})).isCloseTo(1.9 + 0.9 * 2.9, within(0.3));
  }

  @Test
  void grows_the_same_trees_from_the_same_chance() {
    assertThat(grown(0.5, 3)).isEqualTo(grown(0.5, 3)).isNotEqualTo(grown(0.5, 4));
  }

  @Test
  void parts_cascades_so_that_each_is_held_out_once() {
    for (var folds : List.of(Folds.drawn(23, 5), Folds.byTime(new Random(2).longs(23).toArray()))) {
      for (int cascade = 0; cascade < 23; cascade++) {
        int held = 0;
        for (int fold = 0; fold < folds.number(); fold++) {
          held += folds.holdsOut(fold, cascade) ? 1 : 0;
        }
        assertThat(held).isEqualTo(1);
      }
    }
  }

  @Test
  void folds_by_time_hold_out_neighbours() {
    var folds = Folds.byTime(50, 10, 40, 20, 30);

    assertThat(folds.holdsOut(0, 1)).isTrue();
    assertThat(folds.holdsOut(4, 0)).isTrue();
    assertThat(folds.holdsOut(2, 4)).isTrue();
  }

  @Test
  void counts_the_busiest_stretch_within_its_borders() {
    var cascade = new Cascade(1, 0, 1, 2, 10, 11, 11.5, 12, 30);

    assertThat(cascade.busiest(0, 9, 5)).isEqualTo(3);
    assertThat(cascade.busiest(9, Double.MAX_VALUE, 5)).isEqualTo(4);
    assertThat(cascade.busiest(31, Double.MAX_VALUE, 5)).isZero();
  }

  private static List<Tree> grown(double quantile, long seed) {
    var random = new Random(8);
    var shapes = new ArrayList<double[]>();
    var truths = new double[4_000];
    var cascades = new int[4_000];
    for (int i = 0; i < truths.length; i++) {
      double x = 2 * random.nextDouble();
      shapes.add(new double[] {x, random.nextDouble()});
      truths[i] = x + (1 + x) * random.nextDouble();
      cascades[i] = i / 4;
    }
    return new Boosting(new Examples(shapes, truths, cascades), quantile, CARE)
        .grow(new Random(seed));
  }
}
