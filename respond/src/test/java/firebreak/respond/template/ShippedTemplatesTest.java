package firebreak.respond.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import firebreak.respond.guard.Answered;
import firebreak.respond.guard.Guard;
import firebreak.respond.guard.GuardContext;
import firebreak.respond.guard.Knowledge;
import firebreak.respond.guard.LengthLimit;
import firebreak.respond.guard.Purpose;
import firebreak.respond.guard.Venue;
import firebreak.respond.playbook.Playbook;
import firebreak.respond.playbook.Playbooks;
import firebreak.respond.template.Filling.Filled;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ShippedTemplatesTest {

  static final Templates TEMPLATES = Templates.viralComplaint();
  static final Guard GUARD = Guard.shipped();
  static final LocalDateTime SATURDAY_NIGHT = LocalDateTime.parse("2026-03-07T23:10");
  static final LengthLimit BLUESKY = new LengthLimit(300, LengthLimit.Unit.GRAPHEMES);

  @Test
  void has_every_stage_in_both_languages_in_at_least_four_wordings() {
    for (var stage : Stage.values()) {
      for (var language : List.of("en", "pl")) {
        assertThat(TEMPLATES.find(stage, language))
            .hasValueSatisfying(
                template -> assertThat(template.wordings()).isGreaterThanOrEqualTo(4));
      }
    }
  }

  @Test
  void tells_what_belongs_into_every_variable() {
    var names = TEMPLATES.all().stream().flatMap(template -> template.variables().stream());

    assertThat(names).allMatch(name -> TEMPLATES.variable(name).isPresent());
  }

  @TestFactory
  Stream<DynamicTest> every_wording_passes_the_guard_without_a_single_finding() {
    return Playbooks.shipped().all().stream()
        .flatMap(playbook ->
            own(playbook)
                .flatMap(template ->
                    everyWording(template).stream()
                        .map(
                            words -> dynamicTest(words, () -> passes(playbook, template, words)))));
  }

  @Test
  void every_playbook_has_words_for_every_stage_and_three_ways_to_say_its_own() {
    for (var playbook : Playbooks.shipped().all()) {
      var templates = Templates.shippedFor(playbook.id());
      assertThat(templates.all()).hasSize(2 * Stage.values().length);
      assertThat(own(playbook)).isNotEmpty().allMatch(template -> template.wordings() >= 3);
    }
  }

  /** What it does not share with the viral complaint. */
  private static Stream<Template> own(Playbook playbook) {
    var general = playbook.id().equals(Playbooks.GENERAL);
    return Templates.shippedFor(playbook.id()).all().stream()
        .filter(template -> general || !template.equals(shared(template)));
  }

  private static Template shared(Template template) {
    return TEMPLATES.find(template.stage(), template.language()).orElseThrow();
  }

  @Test
  void no_two_wordings_of_a_template_are_the_same_text_to_the_guard() {
    for (var playbook : Playbooks.shipped().all()) {
      own(playbook)
          .forEach(template -> assertThat(everyWording(template)).hasSize(template.wordings()));
    }
  }

  private static void passes(Playbook playbook, Template template, String words) {
    var forbidden = new Knowledge(List.of(), List.of(), playbook.forbidden().all());
    var context = contextOf(template).with(forbidden);

    assertThat(GUARD.findings(words, template.language(), context)).isEmpty();
  }

  private static GuardContext contextOf(Template template) {
    var polish = template.language().equals("pl");
    var name = Optional.of(polish ? "Anna" : "Mila");
    var answered = new Answered("", template.language(), "mila_b", name, true, false);
    boolean isPublic = template.stage() != Stage.FOLLOW_UP;
    return GuardContext.publicReplyTo(answered, SATURDAY_NIGHT)
        .with(purpose(template.stage()))
        .with(new Venue(isPublic, List.of(BLUESKY), false));
  }

  private static Purpose purpose(Stage stage) {
    return switch (stage) {
      case ACKNOWLEDGE, INVESTIGATE, RESPOND -> Purpose.REPLY;
      case UPDATE, RESOLVED -> Purpose.UPDATE;
      case HOLDING -> Purpose.HOLDING_STATEMENT;
      case SAFETY -> Purpose.SAFETY_INSTRUCTION;
      case FOLLOW_UP -> Purpose.FOLLOW_UP;
    };
  }

  /** Avoiding what was said brings out every wording once. */
  private static Set<String> everyWording(Template template) {
    var said = new HashSet<String>();
    for (int i = 0; i < template.wordings(); i++) {
      var filling = template.fill(values(template), List.copyOf(said), new Random(i));
      said.add(((Filled) filling).words());
    }
    return said;
  }

  private static Map<String, String> values(Template template) {
    var all = template.language().equals("pl") ? polishValues() : englishValues();
    var values = new HashMap<>(all);
    values.keySet().retainAll(template.variables());
    return values;
  }

  private static Map<String, String> englishValues() {
    return Map.of(
        "name", "Mila",
        "what", "your parcel came broken",
        "doing", "our repair shop is looking at the wire in the lid",
        "done", "the wire in the lid is replaced",
        "topic", "the charger",
        "next", "18:00",
        "action", "unplug the charger",
        "danger", "it can get hot",
        "contact", "our helpline 0800 555 0199",
        "signature", "Ola");
  }

  private static Map<String, String> polishValues() {
    return Map.of(
        "name", "Pani Anno",
        "what", "paczka dotarła uszkodzona",
        "doing", "nasz serwis ogląda kabel w klapce",
        "done", "kabel w klapce jest wymieniony",
        "topic", "ładowarki",
        "next", "18:00",
        "action", "odłączyć ładowarkę",
        "danger", "może się przegrzać",
        "contact", "nasza infolinia 800 555 019",
        "signature", "Ola");
  }
}
