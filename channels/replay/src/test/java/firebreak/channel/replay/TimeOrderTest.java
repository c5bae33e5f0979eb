package firebreak.channel.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeOrderTest {

  @TempDir Path folder;

  @Test
  void gives_back_exactly_what_a_sort_in_memory_gives_even_over_many_merging_rounds()
      throws IOException {
    var random = new Random(7);
    for (int round = 0; round < 5; round++) {
      var entries = entries(random, 3_000);
      var expected = new ArrayList<>(entries);
      expected.sort(Entry.inTime(false));

      assertThat(sorted(entries, 2_500)).isEqualTo(expected);
    }
  }

  @Test
  void leaves_no_file_behind() throws IOException {
    sorted(entries(new Random(7), 2_000), 500);

    try (var left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void writes_nothing_while_everything_fits_into_memory() throws IOException {
    try (var order = new TimeOrder(folder, Entry.inTime(false), 1_000_000)) {
      for (var entry : entries(new Random(7), 100)) {
        order.add(entry);
      }
      order.next();

      try (var left = Files.list(folder)) {
        assertThat(left).isEmpty();
      }
    }
  }

  private List<Entry> sorted(List<Entry> entries, long memory) throws IOException {
    var out = new ArrayList<Entry>();
    try (var order = new TimeOrder(folder, Entry.inTime(false), memory)) {
      for (var entry : entries) {
        order.add(entry);
      }
      for (var next = order.next(); next.isPresent(); next = order.next()) {
        out.add(next.get());
      }
    }
    return out;
  }

  private static List<Entry> entries(Random random, int count) {
    var entries = new ArrayList<Entry>();
    for (int i = 0; i < count; i++) {
      var at = Instant.ofEpochSecond(1_772_900_000L + random.nextInt(500), random.nextInt(3));
      if (random.nextInt(10) == 0) {
        entries.add(new Entry.Garbled(at, i, new Item.Broken(i, "raw " + i, "broken")));
      } else {
        var values = new EnumMap<Field, String>(Field.class);
        values.put(Field.TEXT, "ąę\uD83D\uDE00 " + random.nextInt());
        entries.add(new Entry.Told(at, i, i, values));
      }
    }
    return entries;
  }
}
