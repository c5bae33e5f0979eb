package firebreak.understand;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.Reading;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the public writes is read without failing, in bounded time. */
class HostileTextTest {

  private static final Reader READER = Reader.standard();
  private static final String[] SCRAPS = {
    "\0",
    "\uD83D",
    "\uDE00",
    "\u202E",
    "\u200D",
    "\uFE0F",
    "😡",
    "👨‍👩‍👧",
    "*",
    "k*",
    "**",
    "#",
    "@",
    "http://",
    "&amp",
    "&amp;",
    ":",
    ":-",
    "<3",
    "<",
    "'",
    "’",
    "ą",
    "Ł",
    "İ",
    "ß",
    "ﬁ",
    "نص",
    "中文",
    "\n",
    "\r",
    "!",
    "?!",
    "not",
    "nie",
    "died",
    "a",
    "AAAA",
    "1",
    "\u0301",
    "_",
    "never again"
  };

  @Test
  void any_mixture_of_scraps_gives_a_reading_whose_clues_lie_inside_the_text() {
    var random = new Random(7);
    for (int round = 0; round < 5_000; round++) {
      var post = scraps(random);

      var reading = READER.read(post, Optional.empty());

      assertThat(reading.clues())
          .as(post)
          .allMatch(clue -> clue.end() <= post.length() && clue.start() < clue.end());
    }
  }

  @Test
  void any_sequence_of_units_gives_a_reading() {
    var random = new Random(11);
    for (int round = 0; round < 2_000; round++) {
      var units = new char[random.nextInt(300)];
      IntStream.range(0, units.length).forEach(at -> units[at] = (char) random.nextInt(0x10000));

      var reading = READER.read(new String(units), Optional.of(new String(units)));

      assertThat(reading.language()).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a", "*", "k*", "a*", "@", "#a", ":-", "!?", "not ", "died ", "ŁÓ", "\uD83D", "😡", "&amp",
        "a'"
      })
  @Timeout(60)
  void ten_million_units_are_read_no_further_than_a_page(String scrap) {
    var post = scrap.repeat(10_000_000 / scrap.length());

    Reading reading = READER.read(post, Optional.empty());

    assertThat(reading.clues()).allMatch(clue -> clue.end() <= 4_000);
  }

  private static String scraps(RandomGenerator random) {
    var post = new StringBuilder();
    int count = random.nextInt(40);
    for (int at = 0; at < count; at++) {
      post.append(SCRAPS[random.nextInt(SCRAPS.length)]);
      post.append(random.nextBoolean() ? " " : "");
    }
    return post.toString();
  }
}
