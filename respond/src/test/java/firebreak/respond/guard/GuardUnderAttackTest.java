package firebreak.respond.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Text that wants to break or slow the guard does neither. */
class GuardUnderAttackTest {

  static final Guard GUARD = Guard.shipped();
  static final GuardContext CONTEXT = Situations.complaint("en");
  static final Duration LONGEST = Duration.ofSeconds(60);

  @TestFactory
  Stream<DynamicTest> comes_to_an_end_with_texts_made_to_slow_it() {
    var seeds =
        List.of(
            "a",
            "1",
            "1 ",
            "@",
            "a@",
            "a.",
            "!",
            "you ",
            "we will ",
            "you are ",
            "your ",
            "-",
            "(",
            "order 1",
            "PL61 ",
            "AA11 ",
            "ul. A ",
            "12 Aa ",
            "pan nie ",
            "\u200b",
            "👩‍",
            "A ",
            "A1",
            "not ~ ",
            "please delete ",
            "we we we refund ",
            "0 0-",
            "+1 ");
    return seeds.stream()
        .map(seed ->
            DynamicTest.dynamicTest(
                "\"" + seed + "\" many times",
                () -> {
                  int times = Guard.LONGEST_READ / seed.length();
                  var words = seed.repeat(times);
                  var findings =
                      assertTimeoutPreemptively(
                          LONGEST, () -> GUARD.findings(words, "en", CONTEXT));
                  assertThat(findings).allMatch(finding -> finding.end() <= words.length());
                }));
  }

  @Test
  void survives_any_garbage_and_always_points_inside_the_text() {
    var chance = new Random(20_260_307);
    for (int round = 0; round < 3_000; round++) {
      var words = garbage(chance);
      assertThat(GUARD.findings(words, "en", CONTEXT))
          .allMatch(finding -> finding.end() <= words.length());
    }
  }

  private static String garbage(Random chance) {
    var pieces =
        new String[] {
          "you should have",
          "\uD83D",
          "\uDC69",
          "\u0000",
          "\u202e",
          "@",
          "#1234",
          "4111 1111",
          "\n",
          "'",
          "’s",
          "n't",
          "zwrócimy",
          "ul.",
          "PL61",
          "+48",
          "…",
          "!!",
          "ﬀ",
          "İ",
          "ß",
          " ",
          ".",
          "@a.b",
          "[",
          "http://"
        };
    var words = new StringBuilder();
    int length = 1 + chance.nextInt(12);
    for (int i = 0; i < length; i++) {
      words.append(pieces[chance.nextInt(pieces.length)]);
      words.append(chance.nextBoolean() ? " " : "");
    }
    return words.toString();
  }
}
