package firebreak.bench.listening;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ListeningBenchTest {

  private static final int BRANDS = 50;

  @Test
  void makes_up_the_same_lines_for_the_same_seed() {
    assertThat(new MadeUpStream(BRANDS, 7).lines(500))
        .isEqualTo(new MadeUpStream(BRANDS, 7).lines(500))
        .isNotEqualTo(new MadeUpStream(BRANDS, 8).lines(500));
  }

  @Test
  void hears_about_one_mention_in_a_hundred_lines_and_its_answers() {
    var listening = new Listening(MadeUpBrands.watches(BRANDS));

    listening.hear(new MadeUpStream(BRANDS, 7).lines(10_000));

    assertThat(listening.mentions()).isBetween(70L, 180L);
  }

  @Test
  void gives_the_same_signals_in_whatever_batches_the_lines_come() {
    var lines = new MadeUpStream(1, 7).lines(20_000);
    var expected = new Listening(MadeUpBrands.watches(1)).hear(lines);

    assertThat(heardInBatches(lines, new Random(9))).isEqualTo(expected).isNotEmpty();
  }

  private static List<Signal> heardInBatches(List<String> lines, Random chance) {
    var listening = new Listening(MadeUpBrands.watches(1));
    var signals = new ArrayList<Signal>();
    int from = 0;
    while (from < lines.size()) {
      int until = Math.min(lines.size(), from + 1 + chance.nextInt(900));
      signals.addAll(listening.hear(lines.subList(from, until)));
      from = until;
    }
    return signals;
  }
}
