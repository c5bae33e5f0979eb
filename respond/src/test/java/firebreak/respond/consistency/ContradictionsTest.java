package firebreak.respond.consistency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import firebreak.model.PersonId;
import firebreak.respond.consistency.Contradiction.Kind;
import firebreak.respond.consistency.Statement.Weight;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is held against our own earlier words, and what is not. */
class ContradictionsTest {

  static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
  static final Instant FIVE = Instant.parse("2026-11-28T16:00:00Z"); // a Saturday
  static final Instant LATER = FIVE.plus(Duration.ofMinutes(20));
  static final PersonId ANA = new PersonId("ana");
  static final Contradictions CONTRADICTIONS = new Contradictions(WARSAW);
  static final int FEWEST = 10;

  @TestFactory
  Stream<DynamicTest> each_kind_catches_what_differs_and_leaves_what_fits() {
    return examples().stream()
        .map(one ->
            dynamicTest(
                one.title(),
                () ->
                    assertThat(found(one).stream().map(Contradiction::kind))
                        .isEqualTo(one.bad() ? List.of(one.kind()) : List.of())));
  }

  @Test
  void each_kind_has_ten_examples_that_differ_and_ten_that_fit_in_each_language() {
    var counted =
        examples().stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.kind() + one.language() + one.bad(), Collectors.counting()));

    assertThat(counted).hasSize(Kind.values().length * 4);
    assertThat(counted.values()).allMatch(count -> count >= FEWEST);
  }

  @Test
  void quotes_the_earlier_sentence_with_who_said_it_and_when() {
    var earlier = said("We are sorry. About 200 customers are affected. We will call you.");

    var found =
        CONTRADICTIONS.in("Dear all, 2,000 customers are affected.", LATER, List.of(earlier));

    assertThat(found)
        .singleElement()
        .satisfies(one -> {
          assertThat(one.quoted()).isEqualTo("About 200 customers are affected.");
          assertThat(one.earlier().by()).isEqualTo(ANA);
          assertThat(one.earlier().at()).isEqualTo(FIVE);
        });
  }

  @Test
  void points_at_the_sentence_that_does_not_fit() {
    var words = "Hello. Please stop using the charger. Thank you.";

    var found = CONTRADICTIONS.in(words, LATER, List.of(said("The charger is safe.")));

    assertThat(found)
        .singleElement()
        .satisfies(
            one -> assertThat(one.ours().of(words)).isEqualTo("Please stop using the charger."));
  }

  @Test
  void holds_words_against_every_earlier_statement_the_newest_first() {
    var first = said("About 200 customers are affected.");
    var second =
        new Statement(
            "About 300 customers are affected.", FIVE.plusSeconds(60), ANA, Weight.PUBLIC);

    var found = CONTRADICTIONS.in("5,000 customers are affected.", LATER, List.of(first, second));

    assertThat(found).extracting(Contradiction::earlier).containsExactly(second, first);
  }

  @Test
  void reads_hostile_lengths_in_bounded_time() {
    var words = "2 000 customers are safe and not safe, never no. ".repeat(2_000);

    assertThat(CONTRADICTIONS.in(words, LATER, List.of(said(words.substring(0, 9_000)))))
        .isNotNull();
  }

  private static List<Contradiction> found(Example example) {
    return CONTRADICTIONS.in(example.now(), LATER, List.of(said(example.earlier())));
  }

  static Statement said(String words) {
    return new Statement(words, FIVE, ANA, Weight.PUBLIC);
  }

  static List<Example> examples() {
    try (var stream =
        Objects.requireNonNull(ContradictionsTest.class.getResourceAsStream("examples.txt"))) {
      return new String(stream.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Example::of)
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Something we said and what we want to say next. */
  record Example(Kind kind, String language, boolean bad, String earlier, String now) {

    static Example of(String line) {
      var parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      return new Example(
          Kind.valueOf(parts.get(0)),
          parts.get(1),
          parts.get(2).equals("bad"),
          parts.get(3),
          parts.get(4));
    }

    String title() {
      return kind + (bad ? " differs: " : " fits: ") + earlier + " / " + now;
    }
  }
}
