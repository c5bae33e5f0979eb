package firebreak.desk.guarding;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.guarding.RulePaper.Read;
import firebreak.desk.platform.YamlFile.Placed;
import firebreak.respond.guard.Guard;
import firebreak.respond.guard.house.HouseRules;
import firebreak.respond.guard.house.Strictness;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RulePaperTest {

  static final String GOOD =
      """
      # What Acme changed.
      rules:
        jargon: off
        promise.time: block
      own:
        - name: rival-names
          severity: warn
          scope: public
          language: pl
          why: O konkurencji nie mówimy.
          words: [konkurenc*, "rywal*"]
          patterns:
            - '(?i)volt\\s?max'
      exceptions:
        - words: Sorry
          rule: missing.apology
          why: Our hand cream is called Sorry.
      """;

  final RulePaper paper = new RulePaper(Guard.shipped().shippedRules(), new SafePatterns());

  @Test
  void reads_what_a_person_writes_and_writes_what_it_reads() {
    var rules = ((Read.Good) paper.read(GOOD)).rules();

    assertThat(rules.strictness())
        .isEqualTo(Map.of("jargon", Strictness.OFF, "promise.time", Strictness.BLOCK));
    assertThat(rules.own("rival-names")).isPresent();
    assertThat(paper.read(RulePaper.write(rules))).isEqualTo(new Read.Good(rules));
  }

  @Test
  void a_page_that_changes_nothing_is_a_file_too() {
    assertThat(paper.read(RulePaper.write(HouseRules.NONE)))
        .isEqualTo(new Read.Good(HouseRules.NONE));
  }

  @Test
  void names_line_and_rule_of_every_mistake() {
    var wrong =
        (Read.Wrong)
            paper.read(
                GOOD.replace("jargon", "jargn")
                    .replace("(?i)volt", "(volt")
                    .replace("severity: warn", "severity: loud")
                    .replace("rule: missing.apology", "rule: deletion"));

    assertThat(wrong.mistakes())
        .extracting(Placed::line, Placed::path)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(3, "rules.jargn"),
            org.assertj.core.groups.Tuple.tuple(7, "own[0].severity"),
            org.assertj.core.groups.Tuple.tuple(13, "own(rival-names).patterns[0]"),
            org.assertj.core.groups.Tuple.tuple(16, "exceptions[0].rule"));
  }

  @Test
  void what_is_no_yaml_says_on_which_line() {
    var wrong = (Read.Wrong) paper.read("rules:\n  jargon: [off\n");

    assertThat(wrong.mistakes())
        .singleElement()
        .satisfies(one -> assertThat(one.line()).isGreaterThan(1));
    assertThat(paper.read("")).isInstanceOf(Read.Wrong.class);
    assertThat(paper.read("#".repeat(RulePaper.LONGEST + 1))).isInstanceOf(Read.Wrong.class);
    assertThat(paper.read("rules: !!javax.script.ScriptEngineManager []"))
        .isInstanceOf(Read.Wrong.class);
  }
}
