package firebreak.respond.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import firebreak.respond.guard.Examples.Example;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule that reads words catches its bad examples and leaves its good ones alone. */
class RuleExamplesTest {

  /** These look at circumstances or at the whole text; each has its own test. */
  static final Set<String> TESTED_ELSEWHERE =
      Set.of(
          "target.hostile-author",
          "thread.second-reply",
          "gate.verify",
          "language.unread",
          "length.channel",
          "length.unreadable");

  static final int FEWEST = 10;
  static final Guard GUARD = Guard.shipped();

  @TestFactory
  Stream<DynamicNode> each_rule_catches_the_bad_and_leaves_the_good() {
    return rulesWithExamples().map(rule -> dynamicContainer(rule, tests(rule)));
  }

  @Test
  void each_rule_has_ten_examples_of_each_kind_in_each_language() {
    var poor =
        rulesWithExamples()
            .flatMap(rule ->
                Stream.of("en", "pl")
                    .flatMap(language ->
                        Stream.of(true, false)
                            .filter(bad -> Examples.of(rule).count(language, bad) < FEWEST)
                            .map(bad -> rule + " " + language + (bad ? " bad" : " good"))));

    assertThat(poor).isEmpty();
  }

  private static Stream<String> rulesWithExamples() {
    return GUARD.ruleNames().stream().filter(rule -> !TESTED_ELSEWHERE.contains(rule));
  }

  private static Stream<DynamicNode> tests(String rule) {
    return Examples.of(rule).all().stream()
        .map(example -> dynamicTest(title(example), () -> check(rule, example)));
  }

  private static String title(Example example) {
    return (example.bad() ? "catches: " : "leaves alone: ") + example.words();
  }

  private static void check(String rule, Example example) {
    var context = Situations.forRule(rule, example.language());
    var found = GUARD.findings(example.words(), example.language(), context);
    var ofRule = found.stream().filter(finding -> finding.rule().equals(rule)).toList();

    if (!example.bad()) {
      assertThat(ofRule).as(example.words()).isEmpty();
      return;
    }
    assertThat(ofRule)
        .as(example.words())
        .isNotEmpty()
        .allMatch(finding -> finding.end() <= example.words().length());
    if (example.isMarked()) {
      assertThat(ofRule)
          .anyMatch(
              finding -> finding.start() <= example.start() && finding.end() >= example.end());
    }
  }
}
