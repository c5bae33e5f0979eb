package firebreak.respond.guard;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.Finding;
import firebreak.model.Finding.Severity;
import firebreak.respond.guard.house.Exemption;
import firebreak.respond.guard.house.HouseChecks;
import firebreak.respond.guard.house.HouseEdit;
import firebreak.respond.guard.house.HouseRules;
import firebreak.respond.guard.house.Keep;
import firebreak.respond.guard.house.Loosening;
import firebreak.respond.guard.house.Mistake;
import firebreak.respond.guard.house.OwnRule;
import firebreak.respond.guard.house.OwnRule.Scope;
import firebreak.respond.guard.house.OwnRule.Spoken;
import firebreak.respond.guard.house.OwnRule.Where;
import firebreak.respond.guard.house.PlainPatterns;
import firebreak.respond.guard.house.ShippedRule;
import firebreak.respond.guard.house.Strictness;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

  static final Guard SHIPPED = Guard.shipped();
  static final List<ShippedRule> RULES = SHIPPED.shippedRules();
  static final PlainPatterns PATTERNS = new PlainPatterns();
  static final Answered COMPLAINT =
      new Answered("It broke.", "en", "mila", Optional.of("Mila"), true, false);
  static final GuardContext PUBLIC =
      GuardContext.publicReplyTo(COMPLAINT, LocalDateTime.of(2026, 3, 4, 11, 0));
  static final GuardContext PRIVATE = PUBLIC.with(new Venue(false, List.of(), false));

  @Test
  void every_shipped_rule_can_be_read_in_both_languages() {
    assertThat(RULES).hasSize(46);
    assertThat(RULES)
        .allSatisfy(rule -> {
          assertThat(rule.title().english()).isNotEqualTo(rule.title().polish());
          assertThat(rule.source()).isNotBlank();
          assertThat(rule.why().english()).doesNotContain("{");
        });
  }

  @Test
  void a_brand_makes_a_rule_harder_softer_or_silent() {
    var words = "Our ticketing backend is down.";

    assertThat(severities("jargon", words, make("jargon", Strictness.BLOCK)))
        .containsExactly(Severity.BLOCK);
    assertThat(severities("jargon", words, make("jargon", Strictness.WARN)))
        .containsExactly(Severity.WARN);
    assertThat(severities("jargon", words, make("jargon", Strictness.OFF))).isEmpty();
  }

  @Test
  void what_protects_people_the_law_and_the_gate_is_never_softer() {
    var kept = RULES.stream().filter(rule -> rule.keep().isPresent()).toList();

    assertThat(kept)
        .extracting(ShippedRule::name)
        .contains(
            "personal-data.card",
            "personal-data.health",
            "tone.threatening",
            "deletion",
            "gate.verify",
            "review.incentive");
    assertThat(kept)
        .allSatisfy(rule -> {
          var wrong = mistakes(make(rule.name(), Strictness.OFF));
          assertThat(wrong).hasSize(1);
          assertThat(wrong.getFirst().words().english())
              .contains("softer")
              .contains(rule.keep().orElseThrow().why().english());
        });
  }

  @Test
  void a_kept_rule_may_be_as_hard_as_it_was_shipped() {
    assertThat(mistakes(make("deletion", Strictness.BLOCK))).isEmpty();
    assertThat(Keep.values())
        .allSatisfy(keep -> assertThat(keep.why().english()).isNotEqualTo(keep.why().polish()));
  }

  @Test
  void an_own_rule_finds_its_words_with_their_endings() {
    var rules = own(rule("rivals", Where.EVERYWHERE, List.of("konkurencj*|konkurent*"), List.of()));

    var found = findings("Przepraszamy, u konkurencji jest gorzej.", "pl", PUBLIC, rules);

    assertThat(found)
        .filteredOn(one -> one.rule().equals("own.rivals"))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.start()).isEqualTo(16);
          assertThat(one.end()).isEqualTo(27);
          assertThat(one.why()).isEqualTo("We do not speak of rivals.");
        });
  }

  @Test
  void an_own_rule_finds_what_its_pattern_fits() {
    var rules = own(rule("code", Where.EVERYWHERE, List.of(), List.of("SAVE\\d{2}")));

    assertThat(names("Use SAVE20 today.", "en", PUBLIC, rules)).contains("own.code");
    assertThat(names("Save 20 today.", "en", PUBLIC, rules)).doesNotContain("own.code");
  }

  @Test
  void an_own_rule_looks_only_where_it_was_told_to() {
    var rules = own(rule("dear", new Where(Scope.PUBLIC, Spoken.EN), List.of("dear"), List.of()));

    assertThat(names("Dear Mila, we are on it.", "en", PUBLIC, rules)).contains("own.dear");
    assertThat(names("Dear Mila, we are on it.", "en", PRIVATE, rules)).doesNotContain("own.dear");
    assertThat(names("Dear, już to sprawdzamy i przepraszamy, nie ma za co.", "pl", PUBLIC, rules))
        .doesNotContain("own.dear");
  }

  @Test
  void a_wrong_label_hides_nothing_from_an_own_rule() {
    var rules = own(rule("dear", new Where(Scope.PUBLIC, Spoken.EN), List.of("dear"), List.of()));

    assertThat(names("Dear Mila, we are sorry and will fix it for you.", "pl", PUBLIC, rules))
        .contains("own.dear");
  }

  @Test
  void a_product_called_sorry_is_no_apology() {
    var rules = except("Sorry", Optional.of("missing.apology"));
    var words = "Mila, your Sorry is on its way again.";

    assertThat(names(words, "en", PUBLIC, HouseRules.NONE)).doesNotContain("missing.apology");
    assertThat(names(words, "en", PUBLIC, rules)).contains("missing.apology");
    assertThat(names("Mila, we are sorry for that.", "en", PUBLIC, rules))
        .doesNotContain("missing.apology");
  }

  @Test
  void an_excepted_name_is_left_alone_and_the_same_word_elsewhere_is_not() {
    var rules = except("Backend Beer*", Optional.empty());

    assertThat(names("The Backend Beers are here.", "en", PUBLIC, rules)).doesNotContain("jargon");
    assertThat(names("The backend is down.", "en", PUBLIC, rules)).contains("jargon");
  }

  @Test
  void no_exception_reaches_a_rule_that_is_kept() {
    var words = "Write to mila.nowak@example.com please.";

    assertThat(names(words, "en", PUBLIC, except("mila.nowak@example.com", Optional.empty())))
        .contains("personal-data.email");
    assertThat(mistakes(except("x1", Optional.of("personal-data.email"))))
        .extracting(Mistake::path)
        .containsExactly("exceptions[0].rule");
  }

  @Test
  void says_where_and_at_which_sign_a_pattern_is_wrong() {
    var wrong = mistakes(own(rule("code", Where.EVERYWHERE, List.of(), List.of("ok", "SAVE[0-9"))));

    assertThat(wrong)
        .singleElement()
        .satisfies(one -> {
          assertThat(one.path()).isEqualTo("own(code).patterns[1]");
          assertThat(one.words().english()).contains("at sign");
        });
  }

  @Test
  void bounds_what_can_be_written() {
    var many = Collections.nCopies(HouseChecks.MOST_WORDS + 1, "word");
    var rules = own(rule("Two Words", Where.EVERYWHERE, many, List.of("x".repeat(201))));

    assertThat(mistakes(rules))
        .extracting(Mistake::path)
        .containsExactly(
            "own(Two Words).name", "own(Two Words).words", "own(Two Words).patterns[0]");
  }

  @Test
  void asks_a_second_person_only_for_what_becomes_softer() {
    var rivals = rule("rivals", Where.EVERYWHERE, List.of("rival"), List.of());
    var wider = rule("rivals", Where.EVERYWHERE, List.of("rival", "competitor"), List.of());
    var quieter = rule("rivals", new Where(Scope.PUBLIC, Spoken.ANY), List.of("rival"), List.of());

    assertThat(loosening(HouseRules.NONE, make("jargon", Strictness.BLOCK))).isZero();
    assertThat(loosening(make("jargon", Strictness.BLOCK), make("jargon", Strictness.WARN)))
        .isOne();
    assertThat(loosening(HouseRules.NONE, make("jargon", Strictness.OFF))).isOne();
    assertThat(loosening(HouseRules.NONE, own(rivals))).isZero();
    assertThat(loosening(own(rivals), own(wider))).isZero();
    assertThat(loosening(own(wider), own(rivals))).isOne();
    assertThat(loosening(own(rivals), own(quieter))).isOne();
    assertThat(loosening(own(rivals), HouseRules.NONE)).isOne();
    assertThat(loosening(HouseRules.NONE, except("Sorry", Optional.empty()))).isOne();
    assertThat(loosening(except("Sorry", Optional.empty()), HouseRules.NONE)).isZero();
  }

  @Test
  void a_change_leaves_everything_else_as_it_was() {
    var rivals = rule("rivals", Where.EVERYWHERE, List.of("rival"), List.of());
    var renamed = rule("others", Where.EVERYWHERE, List.of("rival"), List.of());
    var begun = new HouseEdit.PutOwn(Optional.empty(), rivals).on(make("jargon", Strictness.OFF));

    var changed = new HouseEdit.PutOwn(Optional.of("rivals"), renamed).on(begun);

    assertThat(changed.own()).containsExactly(renamed);
    assertThat(changed.strictness()).containsExactly(Map.entry("jargon", Strictness.OFF));
    assertThat(new HouseEdit.RemoveOwn("others").on(changed).own()).isEmpty();
  }

  @Test
  void names_exactly_the_rules_by_which_it_judges() {
    var one = SHIPPED.under(make("jargon", Strictness.OFF), PATTERNS);

    assertThat(one.edition()).hasSize(12).isNotEqualTo(SHIPPED.edition());
    assertThat(SHIPPED.under(make("jargon", Strictness.OFF), PATTERNS).edition())
        .isEqualTo(one.edition());
    assertThat(Guard.shipped().edition()).isEqualTo(SHIPPED.edition());
  }

  private static HouseRules make(String rule, Strictness how) {
    return new HouseRules(Map.of(rule, how), List.of(), List.of());
  }

  private static HouseRules own(OwnRule rule) {
    return new HouseRules(Map.of(), List.of(rule), List.of());
  }

  private static HouseRules except(String words, Optional<String> rule) {
    return new HouseRules(
        Map.of(), List.of(), List.of(new Exemption(words, rule, "Our product is called that.")));
  }

  static OwnRule rule(String name, Where where, List<String> words, List<String> patterns) {
    return new OwnRule(
        name, Strictness.WARN, where, "We do not speak of rivals.", "", words, patterns);
  }

  private static List<Mistake> mistakes(HouseRules rules) {
    return HouseChecks.of(rules, RULES, PATTERNS);
  }

  private static int loosening(HouseRules before, HouseRules after) {
    return Loosening.between(before, after, RULES).size();
  }

  private static List<Finding> findings(
      String words, String language, GuardContext context, HouseRules rules) {
    return SHIPPED.under(rules, PATTERNS).findings(words, language, context);
  }

  private static List<String> names(
      String words, String language, GuardContext context, HouseRules rules) {
    return findings(words, language, context, rules).stream().map(Finding::rule).toList();
  }

  private static List<Severity> severities(String rule, String words, HouseRules rules) {
    return findings(words, "en", PUBLIC, rules).stream()
        .filter(one -> one.rule().equals(rule))
        .map(Finding::severity)
        .distinct()
        .toList();
  }
}
