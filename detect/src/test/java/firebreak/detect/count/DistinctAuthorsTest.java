package firebreak.detect.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DistinctAuthorsTest {

  @Test
  void counts_exactly_below_its_cap_whatever_the_window() {
    var chance = new Random(7);
    var authors = new DistinctAuthors(4_096, 121);
    var lastOf = new HashMap<Integer, Integer>();

    for (int minute = 0; minute < 600; minute++) {
      for (int i = 0; i < 20; i++) {
        int author = chance.nextInt(2_000);
        int spoken = minute - chance.nextInt(3);
        authors.add(Hashes.spread(author), spoken);
        lastOf.merge(author, spoken, Math::max);
      }
      int now = minute;
      for (int window : new int[] {5, 30, 60, 120}) {
        long expected = lastOf.values().stream().filter(last -> last > now - window).count();
        assertThat(authors.within(window, now)).isEqualTo(expected);
      }
    }
  }

  @Test
  void estimates_a_million_within_a_tenth() {
    var authors = new DistinctAuthors(4_096, 121);

    for (int i = 0; i < 1_000_000; i++) {
      authors.add(Hashes.of("author" + i), 10 + i / 20_000);
    }

    assertThat((double) authors.within(60, 60)).isCloseTo(1_000_000, within(100_000.0));
  }

  @Test
  void does_not_care_about_the_order_of_arrival() {
    var spoken = new ArrayList<Integer>();
    for (int i = 0; i < 20_000; i++) {
      spoken.add(i);
    }
    var forth = counted(spoken);
    Collections.shuffle(spoken, new Random(3));

    assertThat(counted(spoken)).isCloseTo(forth, within(forth / 10));
  }

  private static long counted(Iterable<Integer> spoken) {
    var authors = new DistinctAuthors(1_024, 61);
    spoken.forEach(i -> authors.add(Hashes.of("author" + i % 9_000), 60 - i % 60));
    return authors.within(60, 60);
  }
}
