package firebreak.respond.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.respond.people.Role;
import firebreak.respond.wording.Bilingual;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedPlaybooksTest {

  static Stream<Playbook> all() {
    return Playbooks.shipped().all().stream();
  }

  @Test
  void there_is_one_for_every_trouble_that_a_desk_must_be_ready_for() {
    assertThat(all())
        .extracting(Playbook::id)
        .containsExactly(
            "viral-complaint",
            "review-bombing",
            "quarrel",
            "offensive-post",
            "product-hazard",
            "outage",
            "data-breach",
            "hacked-account",
            "misinformation",
            "competitor",
            "external-event",
            "double-crisis");
  }

  @ParameterizedTest
  @MethodSource("all")
  void says_how_and_says_it_in_both_languages(Playbook playbook) {
    assertThat(playbook.steps()).allSatisfy(step -> assertThat(step.how()).isNotEmpty());
    assertThat(sentences(playbook))
        .allSatisfy(words -> assertThat(words.english()).isNotEqualTo(words.polish()))
        .allSatisfy(words -> assertThat(words.english() + words.polish()).doesNotContain("!"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void forbids_something_in_both_languages_unless_the_guard_says_it_all(Playbook playbook) {
    boolean general = playbook.id().equals(Playbooks.GENERAL);

    assertThat(playbook.forbidden().english().isEmpty()).isEqualTo(general);
    assertThat(playbook.forbidden().polish().isEmpty()).isEqualTo(general);
  }

  @ParameterizedTest
  @MethodSource("all")
  void lets_instructions_that_keep_people_safe_pass_before_anything_is_checked(Playbook playbook) {
    assertThat(playbook.step("keep-people-safe").map(Step::lane).orElse(Optional.of(Lane.SAFETY)))
        .contains(Lane.SAFETY);
  }

  @ParameterizedTest
  @MethodSource("all")
  void checks_before_it_comforts(Playbook playbook) {
    var checks =
        Set.of("check-claim", "name-the-mistake", "read-second-anger", "lock-out", "call-security");
    var unchecked = Set.of("publish-holding", "pin-hub");

    assertThat(playbook.steps())
        .filteredOn(step -> step.lane().equals(Optional.of(Lane.EMPATHY)))
        .filteredOn(step -> step.needs().once().isEmpty() && !unchecked.contains(step.id()))
        .allSatisfy(step -> assertThat(before(playbook, step.id())).containsAnyElementsOf(checks));
  }

  @ParameterizedTest
  @MethodSource("all")
  void ends_with_promises_settled_and_a_review(Playbook playbook) {
    assertThat(playbook.steps().getLast().id()).isEqualTo("hold-review");
    assertThat(playbook.step("settle-promises")).isPresent();
  }

  @ParameterizedTest
  @MethodSource("all")
  void can_be_written_down_and_read_again(Playbook playbook) {
    var written = PlaybookText.of(playbook);

    assertThat(PlaybookText.read("again", written)).isEqualTo(playbook);
  }

  @Test
  void a_data_breach_starts_the_72_hours_within_five_minutes() {
    var step = step("data-breach", "start-clock-gdpr-article-33");

    assertThat(step.owner()).isEqualTo(Role.DATA_PROTECTION_OFFICER);
    assertThat(step.due()).isEqualTo(new Due(Duration.ofMinutes(5), StartingPoint.ACKNOWLEDGED));
    assertThat(before("data-breach", "tell-authority-gdpr-article-33")).contains(step.id());
    assertThat(before("data-breach", "write-to-affected")).contains("high-risk", "name-the-data");
  }

  @Test
  void in_a_recall_the_safety_line_goes_out_before_the_apology() {
    assertThat(before("product-hazard", "write-reply")).contains("keep-people-safe");
    assertThat(playbook("product-hazard").steps().getFirst().id()).isEqualTo("keep-people-safe");
    assertThat(step("product-hazard", "keep-people-safe").needs().after()).isEmpty();
  }

  @Test
  void a_recall_is_decided_by_an_executive_and_reported_within_a_day() {
    assertThat(step("product-hazard", "decide-recall").owner()).isEqualTo(Role.EXECUTIVE);
    assertThat(step("product-hazard", "report-authority").due().within())
        .isLessThanOrEqualTo(Duration.ofHours(24));
  }

  @Test
  void the_double_crisis_changes_the_owner_before_anybody_writes_again() {
    assertThat(before("double-crisis", "write-correction"))
        .contains("stop-speaking", "new-owner", "name-the-mistake");
    assertThat(step("double-crisis", "write-correction").owner()).isEqualTo(Role.SPOKESPERSON);
    assertThat(playbook("double-crisis").step("write-reply")).isEmpty();
  }

  @Test
  void a_hacked_account_is_locked_before_a_word_is_said_in_its_name() {
    assertThat(before("hacked-account", "publish-reply")).contains("lock-out");
    assertThat(playbook("hacked-account").steps().getFirst().id()).isEqualTo("stop-outgoing");
  }

  @Test
  void a_rumour_is_checked_against_ourselves_and_weighed_before_we_answer() {
    assertThat(before("misinformation", "set-right"))
        .contains("ask-who-knows", "check-claim", "answer-or-not", "gather-proof");
    assertThat(step("misinformation", "set-right").needs().onlyIf())
        .contains(Circumstance.CLAIM_FALSE);
  }

  @Test
  void a_raid_of_reviews_is_matched_with_orders_before_one_is_reported() {
    assertThat(before("review-bombing", "report-to-site")).contains("match-orders");
    assertThat(step("review-bombing", "report-to-site").needs().onlyIf())
        .contains(Circumstance.REVIEWS_FAKE);
  }

  @Test
  void an_offensive_post_is_never_blamed_on_an_agency() {
    assertThat(playbook("offensive-post").forbidden().all())
        .contains("an agency made it", "przygotowała to agencja");
  }

  @Test
  void an_outage_is_spoken_of_every_half_hour() {
    assertThat(step("outage", "keep-updating").due().within()).isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void in_a_disaster_our_people_come_first_and_cheerful_posts_stop_in_five_minutes() {
    assertThat(playbook("external-event").steps().getFirst().id()).isEqualTo("count-our-people");
    assertThat(step("external-event", "freeze").due().within()).isEqualTo(Duration.ofMinutes(5));
  }

  private static Playbook playbook(String id) {
    return Playbooks.shipped().inForce(id).orElseThrow();
  }

  private static Step step(String playbook, String id) {
    return playbook(playbook).step(id).orElseThrow();
  }

  private static Set<String> before(String playbook, String step) {
    return before(playbook(playbook), step);
  }

  /** Everything that must be closed before a step. */
  private static Set<String> before(Playbook playbook, String step) {
    var all = new HashSet<String>();
    var open = new ArrayDeque<>(Set.of(step));
    while (!open.isEmpty()) {
      for (var id : playbook.step(open.pop()).orElseThrow().needs().after()) {
        if (all.add(id)) {
          open.push(id);
        }
      }
    }
    return all;
  }

  private static List<Bilingual> sentences(Playbook playbook) {
    return Stream.concat(
            Stream.of(playbook.title()),
            playbook.phases().stream()
                .flatMap(phase ->
                    Stream.concat(
                        Stream.of(phase.title(), phase.aim()),
                        phase.steps().stream()
                            .flatMap(step ->
                                Stream.concat(Stream.of(step.act()), step.how().stream())))))
        .toList();
  }
}
