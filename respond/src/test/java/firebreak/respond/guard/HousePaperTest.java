package firebreak.respond.guard;

import static firebreak.respond.guard.HouseRulesTest.PATTERNS;
import static firebreak.respond.guard.HouseRulesTest.RULES;
import static firebreak.respond.guard.HouseRulesTest.rule;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.respond.guard.house.Exemption;
import firebreak.respond.guard.house.HouseReader;
import firebreak.respond.guard.house.HouseRules;
import firebreak.respond.guard.house.HouseSheet;
import firebreak.respond.guard.house.Mistake;
import firebreak.respond.guard.house.OwnRule.Scope;
import firebreak.respond.guard.house.OwnRule.Spoken;
import firebreak.respond.guard.house.OwnRule.Where;
import firebreak.respond.guard.house.Strictness;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A brand's rules on paper. */
class HousePaperTest {

  @Test
  void goes_to_paper_and_back() {
    var rules =
        new HouseRules(
            Map.of("jargon", Strictness.OFF, "promise.time", Strictness.BLOCK),
            List.of(
                rule(
                    "rivals",
                    new Where(Scope.PRIVATE, Spoken.PL),
                    List.of("rywal*"),
                    List.of("x+"))),
            List.of(new Exemption("Sorry", Optional.of("own.rivals"), "Our cream.")));

    assertThat(HouseReader.read(HouseSheet.of(rules), RULES, PATTERNS))
        .isEqualTo(new HouseReader.Outcome.Good(rules));
  }

  @Test
  void tells_everything_that_is_wrong_with_a_paper() {
    var sheet =
        Map.of(
            "rules", Map.of("jargn", "off"),
            "own", List.of(Map.of("name", "rivals", "severity", "loud", "words", List.of("~2"))),
            "extra", 1);

    assertThat(HouseReader.read(sheet, RULES, PATTERNS))
        .isInstanceOfSatisfying(
            HouseReader.Outcome.Wrong.class,
            wrong ->
                assertThat(wrong.mistakes())
                    .extracting(Mistake::path)
                    .containsExactlyInAnyOrder(
                        "extra",
                        "rules.jargn",
                        "own[0].severity",
                        "own[0].why",
                        "own(rivals).why",
                        "own(rivals).words[0]"));
  }
}
